import { mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { launchChromium } from '../tests/browser/launch.ts';
import { journeyOn } from '../tests/browser/pages.ts';
import { servePracticePages } from '../tests/browser/practice-pages.ts';
import { fillRecord } from '../tests/browser/record-page.ts';
import { walkToResult } from '../tests/browser/walk.ts';
import { recordJourneys } from '../tests/record-journeys.ts';

// npm run -s record-papers: what a safeguarding lead gets. Five filed records, as the browser prints them, and the
// screen each was typed on. Made-up words; nobody in them exists.

const folder = resolve('docs/pictures/records');
mkdirSync(folder, { recursive: true });
const web = await servePracticePages();
for (const journey of recordJourneys) {
  const chromium = await launchChromium();
  const page = await chromium.browser.newPage();
  await page.goto(`${web.origin}/${journey.name}`);
  await page.bringToFront();
  const popup = journeyOn(await chromium.openPopup(page));
  await popup.waitForHost(new URL(web.origin).host);
  const opening = chromium.nextPanel();
  await popup.press('keep-open');
  const panel = journeyOn(await opening);
  await walkToResult(panel, journey.answers);
  await fillRecord(panel, journey);
  // Chromium prints tabs only: a tab of the same window shows the same journey.
  const tab = await chromium.browser.newPage();
  await tab.setViewport({ width: 400, height: 900 });
  await tab.goto(`${chromium.origin}/sidepanel.html`);
  await journeyOn(tab).waitForScreen('record');
  writeFileSync(`${folder}/${journey.name}.pdf`, await tab.pdf({ preferCSSPageSize: true }));
  // In one long picture the strip that stays in sight would lie over the form.
  await tab.$eval('.top', (strip) => strip.setAttribute('hidden', ''));
  await tab.screenshot({ path: `${folder}/${journey.name}.webp`, type: 'webp', quality: 60, fullPage: true });
  await chromium.close();
}
await web.close();
console.log(`Records as printed, and the screens: ${folder}`);
