import { mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { launchChromium } from '../tests/browser/launch.ts';
import { servePracticePages } from '../tests/browser/practice-pages.ts';
import { printedPaper, recordTab, toFilledRecord } from '../tests/browser/record-page.ts';
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
  await toFilledRecord(chromium, page, journey);
  const tab = await recordTab(chromium, 400);
  writeFileSync(`${folder}/${journey.name}.pdf`, await printedPaper(tab));
  // In one long picture the strip that stays in sight would lie over the form.
  await tab.$eval('.top', (strip) => strip.setAttribute('hidden', ''));
  await tab.screenshot({ path: `${folder}/${journey.name}.webp`, type: 'webp', quality: 60, fullPage: true });
  await chromium.close();
}
await web.close();
console.log(`Records as printed, and the screens: ${folder}`);
