import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Chromium, launchChromium } from './launch.ts';
import { leaveByShift } from './leaving.ts';
import { journeyOn } from './pages.ts';
import { pdfText } from './pdf-text.ts';

describe('the options page in real Chromium, with the deployment kit made', () => {
  let chromium: Chromium;
  let page: Page;

  beforeAll(async () => {
    chromium = await launchChromium();
    page = await chromium.browser.newPage();
    await page.goto(`${chromium.origin}/options.html`);
    await page.waitForSelector('#kit-organisationName');
    await page.type('#kit-organisationName', 'Ysgol Tŷ’r Graig');
    await page.click('[data-action="make-files"]');
    await page.waitForSelector('[data-platform="linux"]');
    // The files stand in a closed part.
    await page.$$eval('details', (all) => {
      for (const one of all) one.open = true;
    });
  });
  afterAll(() => chromium?.close());

  it('Clear and close forgets the window’s journey by Shift three times, and closes the tab', async () => {
    const tab = await chromium.browser.newPage();
    await tab.goto(`${chromium.origin}/sidepanel.html`);
    const journey = journeyOn(tab);
    await journey.answer('what', 'scam');
    await expect.poll(async () => Object.keys(await journey.kept('session'))).toHaveLength(1);
    await tab.goto(`${chromium.origin}/options.html#directory`);
    await tab.waitForSelector('.leave-link');
    await leaveByShift(tab);
    await expect.poll(() => journeyOn(page).kept('session')).toEqual({});
  });

  it('prints one file of the kit alone', async () => {
    // The print window itself cannot be looked into: the sheet is kept on the page, and the page printed as a PDF.
    await page.evaluate(() => {
      globalThis.print = () => {
        const sheet = document.querySelector('.sheet');
        if (sheet) document.getElementById('deployment-kit')?.append(sheet.cloneNode(true));
      };
    });
    await page.click('[data-file="linux/chrome.json"] [data-action="print-file"]');
    await page.waitForFunction(() => document.querySelectorAll('.sheet').length === 1, { polling: 50 });
    const paper = pdfText(await page.pdf());
    expect(paper).toContain('linux/chrome.json');
    expect(paper).toContain('Ysgol Tŷ’r Graig');
    expect(paper).not.toContain('Options');
    expect(paper).not.toContain('Edge');
  });
});
