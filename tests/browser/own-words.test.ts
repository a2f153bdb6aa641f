import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Chromium, launchChromium } from './launch.ts';
import { type Firefox, launchFirefox } from './launch-firefox.ts';
import { journeyOn } from './pages.ts';

const field = '[data-part="own-words"] textarea';

/** Types a person's own words and presses Find. */
async function say(page: Page, words: string): Promise<void> {
  await page.waitForSelector(field);
  await page.$eval(field, (input) => (input as unknown as { select(): void }).select());
  await page.type(field, words);
  await page.click('[data-action="find"]');
}

/** Neither a spelling service nor the browser's form history may have what is typed. */
const keptFromTheBrowser = (page: Page) =>
  page.$eval(field, (input) => {
    const { spellcheck, autocomplete } = input as unknown as { spellcheck: boolean; autocomplete: string };
    return !spellcheck && autocomplete === 'off';
  });

const waitForSuggestion = (page: Page, what: string) => page.waitForSelector(`[data-suggestion="${what}"]`);

describe('“Say it in your own words” in real Chromium', () => {
  let chromium: Chromium;
  let page: Page;

  beforeAll(async () => {
    chromium = await launchChromium();
    page = await chromium.browser.newPage();
    await page.goto(`${chromium.origin}/sidepanel.html`);
  });
  afterAll(() => chromium?.close());

  it('the word list comes when the field is used, not before', async () => {
    const scripts: string[] = [];
    const debug = await page.createCDPSession();
    debug.on('Debugger.scriptParsed', ({ url }) => scripts.push(url));
    await debug.send('Debugger.enable');
    await page.waitForSelector(field);
    const wordList = () => scripts.some((url) => url.includes('read-own-words'));
    expect(scripts.length).toBeGreaterThan(0);
    expect(wordList()).toBe(false);
    await page.focus(field);
    await expect.poll(wordList, { timeout: 10_000 }).toBe(true);
    await debug.detach();
  });

  it('nothing found, nothing typed and far too much typed are each answered kindly, with the list below', async () => {
    const said = () => page.$eval('[data-part="own-words"] [role="status"]', (status) => status.textContent ?? '');
    await page.focus(field);
    await page.keyboard.press('Enter');
    await expect.poll(said).toContain('Type a few words first');
    await say(page, 'qwxz');
    await expect.poll(said).toContain('That is all right');
    await say(page, 'and so on '.repeat(30));
    await expect.poll(said).toContain('a few words are enough');
    expect(await page.$$('[data-answer]')).not.toHaveLength(0);
  });

  it('danger words bring 999 to the front; the situations are offered all the same', async () => {
    await say(page, 'she is going to meet a man she met online');
    await waitForSuggestion(page, 'grooming');
    expect(await page.$eval('[data-part="danger-first"]', (notice) => notice.textContent)).toContain('999');
  });

  it('a press chooses, not the words; what was typed is in no storage and not there on coming back', async () => {
    const panel = journeyOn(page);
    await say(page, 'man asking a girl for pics');
    await waitForSuggestion(page, 'grooming');
    expect(await panel.question()).toBe('what');
    expect(await keptFromTheBrowser(page)).toBe(true);
    expect(JSON.stringify([await panel.kept('session'), await panel.kept('local')])).not.toContain('pics');
    await page.click('[data-suggestion="grooming"]');
    await panel.waitForQuestion('danger');
    expect(JSON.stringify([await panel.kept('session'), await panel.kept('local')])).not.toContain('pics');
    await panel.press('back');
    await panel.waitForQuestion('what');
    expect(await page.$eval(field, (input) => (input as unknown as { value: string }).value)).toBe('');
    expect(await page.$$('[data-suggestion]')).toHaveLength(0);
  });
});

describe('“Say it in your own words” in Firefox', () => {
  let firefox: Firefox;
  beforeAll(async () => {
    firefox = await launchFirefox();
  });
  afterAll(() => firefox?.close());

  it('offers a situation by the keyboard alone, and goes on when it is pressed', async () => {
    const page = await firefox.open('popup.html');
    await say(page, 'someone is threatening to share my nudes');
    await waitForSuggestion(page, 'blackmail');
    expect(await keptFromTheBrowser(page)).toBe(true);
    await page.focus('[data-suggestion="blackmail"]');
    await page.keyboard.press('Enter');
    await journeyOn(page).waitForQuestion('danger');
  });
});
