import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cy } from '../../src/language/cy.ts';
import { en } from '../../src/language/en.ts';
import type { TextKey } from '../../src/language/text.ts';
import { screenPaths } from '../screens.ts';
import { englishIn } from '../unit/language/english-in.ts';
import { type Chromium, launchChromium } from './launch.ts';
import { type Firefox, launchFirefox } from './launch-firefox.ts';
import { type JourneyPage, journeyOn } from './pages.ts';
import { walkToResult } from './walk.ts';

// Known inside extension pages, where the functions given to `evaluate` run.
declare const chrome: {
  storage: Record<'session' | 'local', { clear(): Promise<void>; set(items: object): Promise<void> }>;
};

const keys = Object.keys(en) as TextKey[];
/** English sentences of some length, cut where something is filled in, that are not Welsh as well. */
const englishSentences = keys
  .filter((key) => cy[key] !== en[key] && !/\.name(?:\.|$)/.test(key))
  .flatMap((key) => en[key].split(/\{\w+\}/))
  .map((part) => part.trim())
  .filter((part) => part.split(' ').length >= 4);

/** Everything a person can read on the page, closed parts too, line by line; without what is marked as English, and addresses. */
const lines = (page: Page) =>
  page.evaluate(() => {
    for (const part of document.querySelectorAll('details')) part.open = true;
    for (const english of document.querySelectorAll<HTMLElement>('body [lang="en"]')) english.hidden = true;
    const words = document.body.innerText.replace(/https?:\/\/\S+/g, '');
    return words.split('\n').filter((line) => line.trim() !== '');
  });

async function english(page: Page): Promise<readonly string[]> {
  const shown = await lines(page);
  return shown.filter(
    (line) => englishIn(line).length > 0 || englishSentences.some((sentence) => line.includes(sentence)),
  );
}

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

  it.each(screenPaths)('$name: no English sentence, and axe finds nothing wrong', async ({ answers, at }) => {
    await open({ language: 'cy' });
    await inWelsh(page);
    if (!at) await walkToResult(panel, answers);
    for (let question = await panel.question(); at && question !== at; question = await panel.question()) {
      await panel.answer(question ?? '', answers[question ?? ''] ?? 'not-sure');
      await page.waitForFunction(
        (was) => document.querySelector('[data-question]')?.getAttribute('data-question') !== was,
        { polling: 50 },
        question,
      );
    }
    expect(await english(page)).toEqual([]);
    expect((await page.$eval('footer', (footer) => footer.textContent)) ?? '').toContain(cy['language.not-checked']);
    expect(await panel.axe()).toEqual([]);
  });

  it('the options: every part in Welsh but the directory’s own addresses', async () => {
    await open({ language: 'cy' });
    await page.goto(`${chromium.origin}/options.html`);
    await inWelsh(page);
    expect(await english(page)).toEqual([]);
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
