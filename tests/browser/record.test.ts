import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toSafeForm } from '../../src/concern/safe-form.ts';
import { recordJourneys } from '../record-journeys.ts';
import { type Chromium, launchChromium } from './launch.ts';
import { type PracticePages, servePracticePages } from './practice-pages.ts';
import { readPrinted } from './printed.ts';
import { printedPaper, recordTab, toFilledRecord } from './record-page.ts';

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

  it.each(recordJourneys)('$name: popup, panel, record, PDF with text alone', async (journey) => {
    await page.goto(`${web.origin}/${journey.name}?from=list`);
    const panel = await toFilledRecord(chromium, page, journey);
    const tab = await recordTab(chromium);
    const paper = readPrinted(await printedPaper(tab));
    await tab.close();
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
