import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cy } from '../../src/language/cy.ts';
import { en } from '../../src/language/en.ts';
import { englishOn } from './english-on-screen.ts';
import { type Chromium, launchChromium } from './launch.ts';
import { type Firefox, launchFirefox } from './launch-firefox.ts';
import { type JourneyPage, journeyOn } from './pages.ts';

// Known inside extension pages, where the functions given to `evaluate` run.
declare const chrome: {
  storage: Record<'session' | 'local', { clear(): Promise<void>; set(items: object): Promise<void> }>;
};

const inWelsh = (page: Page) =>
  page.waitForFunction(() => document.documentElement.lang === 'cy', { polling: 50, timeout: 10_000 });

describe('Welsh in real Chromium', () => {
  let chromium: Chromium;
  let page: Page;
  let panel: JourneyPage;

  beforeAll(async () => {
    chromium = await launchChromium();
    page = await chromium.browser.newPage();
    panel = journeyOn(page);
  });
  afterAll(() => chromium?.close());

  async function open(settings: object) {
    await page.goto(`${chromium.origin}/sidepanel.html`);
    await page.evaluate(async (own) => {
      await chrome.storage.session.clear();
      await chrome.storage.local.clear();
      await chrome.storage.local.set({ 'own-settings': own });
    }, settings);
    await page.reload();
    await panel.waitForQuestion('what');
  }

  it('one press changes the words in place, and back; the choice is kept, and nothing is moved', async () => {
    await open({});
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('en');
    await panel.press('language');
    await inWelsh(page);
    expect(await page.$eval('h1', (heading) => heading.textContent)).toBe(cy['question.what']);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-action'))).toBe('language');
    await expect
      .poll(async () => (await panel.kept('local'))['own-settings'], { timeout: 10_000 })
      .toMatchObject({ language: 'cy' });
    await page.reload();
    await inWelsh(page);
    await panel.press('language');
    await page.waitForFunction(() => document.documentElement.lang === 'en', { polling: 50 });
    expect(await page.$eval('h1', (heading) => heading.textContent)).toBe(en['question.what']);
  });

  it('the options: every part in Welsh but the directory’s own addresses', async () => {
    await open({ language: 'cy' });
    await page.goto(`${chromium.origin}/options.html`);
    await inWelsh(page);
    expect(await englishOn(page)).toEqual([]);
  });
});

describe('Welsh in Firefox', () => {
  let firefox: Firefox;
  beforeAll(async () => {
    firefox = await launchFirefox();
  });
  afterAll(() => firefox?.close());

  it('one press changes the words', async () => {
    const page = await firefox.open('popup.html');
    await page.waitForSelector('[data-action="language"]');
    await journeyOn(page).press('language');
    await inWelsh(page);
    expect(await page.$eval('h1', (heading) => heading.textContent)).toBe(cy['question.what']);
  });
});
