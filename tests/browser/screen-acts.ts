import type { Page } from 'puppeteer';
import type { Act } from '../screens.ts';
import { press } from './everything.ts';
import { load } from './load.ts';
import type { JourneyPage } from './pages.ts';

// Known inside extension pages of both browsers, where the functions given to `evaluate` run.
declare const chrome: { tabs: object };

async function say(page: Page, words: string): Promise<void> {
  await page.type('[data-part="own-words"] textarea', words);
  await page.$eval('[data-action="find"]', press);
}

async function addressField({ page }: JourneyPage): Promise<void> {
  await page.$eval('[data-action="edit-address"]', press);
  await page.waitForSelector('form input[dir="ltr"]');
}

/** What a person does on a screen, and the sign that it has been answered. */
export const acts: Readonly<Record<Act, (journey: JourneyPage) => Promise<unknown>>> = {
  'own-words': async ({ page }) => {
    await say(page, 'man asking a girl for pics');
    await page.waitForSelector('[data-suggestion]');
  },
  'own-words-danger': async ({ page }) => {
    await say(page, 'she is going to meet a man she met online');
    await page.waitForSelector('[data-part="danger-first"]');
  },
  'own-words-none': async ({ page }) => {
    await say(page, 'qwxz');
    await page.waitForSelector('[data-part="own-words"] [role="status"] p');
  },
  'address-field': addressField,
  'address-problem': async (journey) => {
    await addressField(journey);
    await journey.page.type('form input[dir="ltr"]', 'ftp://files.example/list');
    await journey.page.$eval('[data-action="use-address"]', press);
    await journey.page.waitForSelector('.problem');
  },
  answer: async ({ page }) => {
    await page.$eval('[data-answer="not-now"]', press);
    await page.waitForSelector('[data-part="kept-here"] p');
  },
  back: async ({ page }) => {
    await page.$eval('[data-action="back"]', press);
    await page.waitForSelector('[aria-pressed]');
  },
  'left-alone': async ({ page }) => {
    // Back at the keyboard after a long call.
    await page.evaluate(() => {
      const before = Date.now.bind(Date);
      Date.now = () => before() + 16 * 60_000;
      document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Tab' }));
    });
    await page.waitForSelector('[data-part="cleared-by-time"] p');
  },
  strip: ({ page }) =>
    page.$eval('.top details', (strip) => {
      strip.open = true;
    }),
  'step-done': async ({ page }) => {
    await page.$eval('.step input[type="checkbox"]', press);
    await page.waitForSelector('[data-part="step-note"]');
  },
  options: async ({ page }) => {
    await load(page, 'options.html');
    await page.waitForSelector('#kit-organisationName');
    await page.type('#kit-organisationName', 'Ysgol Tŷ’r Graig');
    await page.$eval('[data-action="make-files"]', press);
    await page.waitForSelector('[data-platform="linux"]');
    await page.$eval('[data-situation="the-head"]', press);
    await page.waitForSelector('[data-story="the-head"]');
  },
  'form-refused': async ({ page }) => {
    await page.evaluate(() =>
      Object.defineProperty(chrome.tabs, 'create', { value: () => Promise.reject(new Error('Not here.')) }),
    );
    await page.$eval('[data-step] [data-open]', press);
    await page.waitForSelector('[data-step] [role="alert"]');
  },
  'copy-refused': async ({ page }) => {
    await page.evaluate(() =>
      Object.defineProperty(navigator.clipboard, 'writeText', { value: () => Promise.reject(new Error('Not here.')) }),
    );
    await page.$eval('[data-step] p > span > button', press);
    await page.waitForSelector('[data-step] code');
  },
  leave: async ({ page }) => {
    // A popup or panel would close; where a browser refuses that, this screen stays.
    await page.evaluate(() => Object.defineProperty(globalThis, 'close', { value: () => undefined }));
    await page.$eval('[data-action="leave"]', press);
    await page.waitForSelector('[data-screen="cleared"]');
    // Focus follows the screen, a moment later.
    await page.waitForFunction(() => document.activeElement?.tagName === 'H1', { polling: 50 });
  },
};
