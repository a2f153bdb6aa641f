import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toSafeForm } from '../../src/concern/safe-form.ts';
import { recordJourneys } from '../record-journeys.ts';
import { type Chromium, launchChromium } from './launch.ts';
import { journeyOn } from './pages.ts';
import { type PracticePages, servePracticePages } from './practice-pages.ts';
import { readPrinted } from './printed.ts';
import { fillRecord } from './record-page.ts';
import { walkToResult } from './walk.ts';

describe('from a harmful page to a filed record, in real Chromium', () => {
  let web: PracticePages;
  let chromium: Chromium;
  let page: Page;

  beforeAll(async () => {
    web = await servePracticePages();
    chromium = await launchChromium();
    page = await chromium.browser.newPage();
  });
  afterAll(async () => {
    await chromium?.close();
    await web?.close();
  });

  /** Chromium prints tabs only: a tab of the same window shows the same journey. */
  async function printed(): Promise<Uint8Array> {
    const tab = await chromium.browser.newPage();
    await tab.goto(`${chromium.origin}/sidepanel.html`);
    await journeyOn(tab).waitForScreen('record');
    const pdf = await tab.pdf({ preferCSSPageSize: true });
    await tab.close();
    return pdf;
  }

  it.each(recordJourneys)('$name: popup, panel, record, PDF with text alone', async (journey) => {
    await page.goto(`${web.origin}/${journey.name}?from=list`);
    await page.bringToFront();
    const popup = journeyOn(await chromium.openPopup(page));
    await popup.waitForHost(new URL(web.origin).host);
    const opening = chromium.nextPanel();
    await popup.press('keep-open');
    const panel = journeyOn(await opening);
    await walkToResult(panel, journey.answers);
    await fillRecord(panel, journey);

    const paper = readPrinted(await printed());
    expect(paper).toMatchObject({ pictures: 0, title: 'Signpost' });
    expect(paper.paper).toContain('A4');
    expect(paper.words).toContain(journey.says);
    expect(paper.words).toContain(journey.facts.split('\n')[0]);
    expect(paper.words).toContain('Reference: REF 12/34');
    // The address in safe form, and nothing of the screen around the paper.
    expect(paper.words).toContain(toSafeForm(page.url()));
    expect(paper.words).not.toMatch(/Clear and close|Danger now|https?:/);

    const closed = new Promise((gone) => panel.page.once('close', gone));
    await panel.press('leave');
    await closed;
  });
});
