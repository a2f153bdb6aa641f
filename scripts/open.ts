import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { launchChromium } from '../tests/browser/launch.ts';
import { journeyOn } from '../tests/browser/pages.ts';
import { servePracticePages } from '../tests/browser/practice-pages.ts';
import { walkToResult } from '../tests/browser/walk.ts';

// The real popup on a practice page, then the real side panel with a result. Without a screen: pictures of both.
// An argument names another folder for the pictures: docs/pictures for those of the README.

const folder = resolve(process.argv[2] ?? 'pictures');
const hasScreen =
  ['darwin', 'win32'].includes(process.platform) || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
const stay = hasScreen && process.argv[2] === undefined;

const web = await servePracticePages();
const chromium = await launchChromium(undefined, stay ? { headless: false, defaultViewport: null } : {});
const [page] = await chromium.browser.pages();
if (!page) throw new Error('Chromium opened without a tab.');
await page.goto(`${web.origin}/practice`);
const popup = journeyOn(await chromium.openPopup(page));
await popup.waitForQuestion('what');

if (stay) {
  console.log(`The popup is open on the practice page ${web.origin}/practice. Close the window to end.`);
  await new Promise((gone) => chromium.browser.once('disconnected', gone));
} else {
  mkdirSync(folder, { recursive: true });
  await popup.waitForHost(new URL(web.origin).host);
  await popup.picture(`${folder}/popup.png`);
  await popup.answer('what', 'grooming');
  const opening = chromium.nextPanel();
  await popup.press('keep-open');
  const panel = journeyOn(await opening);
  await walkToResult(panel);
  await panel.picture(`${folder}/panel.png`);
  console.log(`Pictures of the real popup and side panel: ${folder}/popup.png, ${folder}/panel.png`);
  await chromium.close();
}
await web.close();
