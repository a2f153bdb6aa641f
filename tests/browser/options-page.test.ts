import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Chromium, launchChromium } from './launch.ts';
import { journeyOn } from './pages.ts';
import { pdfText } from './pdf-text.ts';

describe('the options page in real Chromium, with the deployment kit made and a story open', () => {
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
    await page.click('[data-situation="the-head"]');
    await page.waitForSelector('[data-story="the-head"]');
    // Closed parts are read as well: their words are a press away.
    await page.$$eval('details', (all) => {
      for (const one of all) one.open = true;
    });
  });
  afterAll(() => chromium?.close());

  it('passes axe in light and dark, and fits a narrow window and large print, every part open', async () => {
    const found: string[] = [];
    for (const [width, scheme] of [
      [320, 'dark'],
      [1000, 'light'],
    ] as const) {
      await page.setViewport({ width, height: 800 });
      await journeyOn(page).scheme(scheme);
      found.push(...(await journeyOn(page).axe()).map((wrong) => `${width} ${scheme}: ${wrong}`));
    }
    await page.setViewport({ width: 320, height: 800 });
    const over = await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
      const wide = document.documentElement.scrollWidth - innerWidth;
      document.documentElement.style.fontSize = '';
      return wide;
    });
    expect(found).toEqual([]);
    expect(over).toBeLessThanOrEqual(0);
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
