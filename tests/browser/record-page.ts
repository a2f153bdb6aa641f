import type { Page } from 'puppeteer';
import type { RecordJourney } from '../record-journeys.ts';
import type { Chromium } from './launch.ts';
import { type JourneyPage, journeyOn } from './pages.ts';
import { walkToResult } from './walk.ts';

/** Opens the record from the result and types into it as a person would; the reference belongs to one step. */
export async function fillRecord(journey: JourneyPage, { facts, person, done }: RecordJourney): Promise<void> {
  const { page } = journey;
  await journey.press('record');
  await journey.waitForScreen('record');
  await journey.type('[data-field="facts"]', facts);
  if (person) {
    await journey.press('add-person');
    await page.select('[data-person="1"] [data-field="role"]', person.role);
    await journey.type('[data-person="1"] [data-field="name"]', person.name);
  }
  await journey.type('[data-field="your-name"]', 'The reporter');
  await (await journey.reach(`[data-taken="${done}"] input[type="checkbox"]`))?.click();
  await journey.type(`[data-taken="${done}"] [data-field="reference"]`, 'REF 12/34');
}

/** From the page in front, through popup and panel, to a record that is filled in. */
export async function toFilledRecord(chromium: Chromium, page: Page, journey: RecordJourney): Promise<JourneyPage> {
  await page.bringToFront();
  const popup = journeyOn(await chromium.openPopup(page));
  await popup.waitForHost(new URL(page.url()).host);
  const opening = chromium.nextPanel();
  await popup.press('keep-open');
  const panel = journeyOn(await opening);
  await walkToResult(panel, journey.answers);
  await fillRecord(panel, journey);
  return panel;
}

/** The record in a tab of the same window, which shows the same journey: Chromium prints tabs only. */
export async function recordTab(chromium: Chromium, width?: number): Promise<Page> {
  const tab = await chromium.browser.newPage();
  if (width) await tab.setViewport({ width, height: 900 });
  await tab.goto(`${chromium.origin}/sidepanel.html`);
  await journeyOn(tab).waitForScreen('record');
  return tab;
}

/** The record as the browser prints it. */
export const printedPaper = (tab: Page): Promise<Uint8Array> => tab.pdf({ preferCSSPageSize: true });
