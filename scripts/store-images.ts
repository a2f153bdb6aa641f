import { mkdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { Page } from 'puppeteer';
import { launchChromium } from '../tests/browser/launch.ts';
import { journeyOn } from '../tests/browser/pages.ts';
import { servePracticePages } from '../tests/browser/practice-pages.ts';
import { walkToResult } from '../tests/browser/walk.ts';

// npm run -s store-images: the stores' pictures, out of the real product, into docs/store/images.

const folder = 'docs/store/images';
mkdirSync(folder, { recursive: true });
const web = await servePracticePages();
// A neutral name in the address, whichever port this computer gave.
const chromium = await launchChromium(undefined, {
  defaultViewport: { width: 1280, height: 800, deviceScaleFactor: 1 },
  args: [`--host-resolver-rules=MAP page.example ${new URL(web.origin).host}`],
});
const [practice] = await chromium.browser.pages();
if (!practice) throw new Error('Chromium opened without a tab.');

/** What stands on a page now, as a picture to be set into a larger one. */
async function shot(page: Page): Promise<string> {
  return `data:image/png;base64,${await page.screenshot({ encoding: 'base64', captureBeyondViewport: false })}`;
}

/** The same in a window of this size, twice as sharp; a popup sizes itself and cannot be asked. */
async function shotAt(page: Page, width: number, height: number): Promise<string> {
  await page.setViewport({ width, height, deviceScaleFactor: 2 });
  return shot(page);
}

/** One picture for a store: a line of words beside what it is about. */
async function compose(name: string, size: { width: number; height: number }, inside: string): Promise<void> {
  const page = await chromium.browser.newPage();
  await page.setViewport({ ...size, deviceScaleFactor: 1 });
  await page.setContent(`<!doctype html><html lang="en"><style>
    body { margin: 0; height: 100vh; display: flex; gap: 56px; align-items: center; justify-content: center;
      background: #e3f0ef; color: #1d2733; font-family: system-ui, "Noto Sans", Arial, sans-serif; }
    h1 { font-size: 46px; line-height: 1.2; margin: 0 0 18px; max-width: 12em; }
    p { font-size: 24px; line-height: 1.4; margin: 0; max-width: 20em; color: #4a5663; }
    img.screen { border-radius: 14px; box-shadow: 0 12px 40px rgb(29 39 51 / 25%); background: #faf9f6; }
  </style>${inside}</html>`);
  await page.waitForFunction(() => [...document.images].every((image) => image.complete));
  await page.screenshot({ path: `${folder}/${name}.png` });
  await page.close();
}

const screen = { width: 1280, height: 800 };
const beside = (title: string, words: string, picture: string, height: number) =>
  `<div><h1>${title}</h1><p>${words}</p></div><img class="screen" height="${height}" src="${picture}" alt="">`;

await practice.goto('http://page.example/practice');
const popup = journeyOn(await chromium.openPopup(practice));
await popup.waitForQuestion('what');
await popup.waitForHost('page.example');
const start = await shot(popup.page);

const panelPage = await chromium.browser.newPage();
await panelPage.goto(`${chromium.origin}/sidepanel.html`);
const panel = journeyOn(panelPage);
await panel.waitForQuestion('what');
await walkToResult(panel, { what: 'grooming', danger: 'not-now', child: 'known', person: 'unknown-online' });
const result = await shotAt(panelPage, 420, 740);

const options = await chromium.browser.newPage();
await options.goto(`${chromium.origin}/options.html`);
await options.waitForSelector('#your-organisation, #organisation');
const settings = await shotAt(options, 1000, 700);

await compose(
  '1-start',
  screen,
  beside(
    'Press the button. Answer a few plain questions.',
    '999 is always in sight. “I’m not sure” is always an answer.',
    start,
    700,
  ),
);
await compose(
  '2-result',
  screen,
  beside(
    'Who to tell, in which order.',
    'What not to do stands first. Each step says why, and how to reach them.',
    result,
    740,
  ),
);
await compose(
  '3-options',
  screen,
  beside(
    'Set up once.',
    'Your safeguarding lead and your council, for one person or for a whole school.',
    settings,
    480,
  ),
);
const icon = `data:image/png;base64,${(await readFile('public/icon/128.png')).toString('base64')}`;
await compose(
  'promo',
  { width: 440, height: 280 },
  `<div style="text-align:center"><img src="${icon}" width="96" alt=""><h1 style="font-size:38px;margin:8px 0">Signpost</h1><p style="font-size:19px">From a harmful page to the right place to report</p></div>`,
);
await chromium.close();
await web.close();
console.log(`Store images: ${folder}`);
