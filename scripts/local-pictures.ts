import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { launchChromium } from '../tests/browser/launch.ts';
import { journeyOn } from '../tests/browser/pages.ts';
import { walkToResult } from '../tests/browser/walk.ts';

// npm run -s local-pictures: what a result looks like for ten places in the four nations, for review by eye.
// Staffordshire answers for its districts: whoever types Lichfield gets it.

const places: readonly (readonly [authority: string, nation: string])[] = [
  ['walsall', 'england'],
  ['birmingham', 'england'],
  ['staffordshire', 'england'],
  ['hackney', 'england'],
  ['leeds', 'england'],
  ['cardiff', 'wales'],
  ['swansea', 'wales'],
  ['glasgow', 'scotland'],
  ['fife', 'scotland'],
  ['belfast-hsc-trust', 'northern-ireland'],
];

// Known inside extension pages.
declare const chrome: {
  storage: { local: { set(values: object): Promise<void> }; session: { clear(): Promise<void> } };
};

const folder = resolve('docs/pictures/local');
mkdirSync(folder, { recursive: true });
const chromium = await launchChromium();
for (const [authority, nation] of places) {
  const page = await chromium.browser.newPage();
  await page.setViewport({ width: 400, height: 900 });
  await page.goto(`${chromium.origin}/sidepanel.html`);
  await page.evaluate((own) => chrome.storage.local.set({ 'own-settings': own }), {
    authority,
    nation,
    reporter: 'school',
    position: 'staff',
  });
  await page.reload();
  const panel = journeyOn(page);
  await panel.waitForQuestion('what');
  await walkToResult(panel, { what: 'hurt', danger: 'not-now', person: 'home', harm: 'hurt', nation });
  await page.$$eval('[data-step="childrens-social-care"] details', (all) => {
    for (const one of all) one.open = true;
  });
  // In a picture of one card the strip that stays in sight would lie over it.
  await page.$eval('.top', (strip) => {
    strip.setAttribute('hidden', '');
  });
  const local = await page.waitForSelector('[data-step="childrens-social-care"] [data-part="local"]');
  const card = await page.$('[data-step="childrens-social-care"]');
  if (!local || !card) throw new Error(`${authority} shows no local contact.`);
  await card.screenshot({ path: `${folder}/${authority}.png` });
  await page.evaluate(() => chrome.storage.session.clear());
  await page.close();
}
await chromium.close();
console.log(`Pictures: ${folder}`);
