import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ScreenPath, screenPaths } from '../screens.ts';
import { type Chromium, launchChromium } from './launch.ts';
import { type JourneyPage, journeyOn } from './pages.ts';
import { walkToResult } from './walk.ts';

// Known inside extension pages, where the functions given to `evaluate` run.
declare const chrome: { storage: Record<'session' | 'local', { clear(): Promise<void> }> };

const sizes = [320, 400] as const;
const schemes = ['light', 'dark'] as const;

describe('every screen of the panel in real Chromium', () => {
  let chromium: Chromium;
  let page: Page;
  let panel: JourneyPage;

  beforeAll(async () => {
    chromium = await launchChromium();
    page = await chromium.browser.newPage();
    panel = journeyOn(page);
  });
  afterAll(() => chromium?.close());

  async function openRecord() {
    await panel.press('record');
    await panel.waitForScreen('record');
    await panel.press('add-person');
    await panel.press('show-record');
    await (await panel.reach('[data-taken] input[type="checkbox"]'))?.click();
  }

  async function open({ answers, at, record }: ScreenPath) {
    await page.goto(`${chromium.origin}/sidepanel.html`);
    await page.evaluate(async () => {
      await chrome.storage.session.clear();
      await chrome.storage.local.clear();
    });
    await page.reload();
    await panel.waitForQuestion('what');
    if (at === 'what') return;
    if (!at) {
      await walkToResult(panel, answers);
      return record ? openRecord() : undefined;
    }
    for (let question = await panel.question(); question !== at; question = await panel.question()) {
      await panel.answer(question ?? '', answers[question ?? ''] ?? 'not-sure');
      await page.waitForFunction(
        (was) => document.querySelector('[data-question]')?.getAttribute('data-question') !== was,
        { polling: 50 },
        question,
      );
    }
  }

  describe.each(screenPaths)('$name', (path) => {
    it('axe finds nothing wrong, in light and dark, and nothing runs out of a narrow panel or large print', async () => {
      await open(path);
      const found: string[] = [];
      for (const width of sizes) {
        await page.setViewport({ width, height: 640 });
        for (const scheme of schemes) {
          await panel.scheme(scheme);
          // Closed parts are read as well: their words are a press away.
          await page.$$eval('details', (all) =>
            all.forEach((one) => {
              one.open = true;
            }),
          );
          found.push(...(await panel.axe()).map((wrong) => `${width} ${scheme}: ${wrong}`));
        }
        for (const size of ['100%', '200%']) {
          const over = await page.evaluate((print) => {
            document.documentElement.style.fontSize = print;
            return document.documentElement.scrollWidth - innerWidth;
          }, size);
          if (over > 0) found.push(`${width} at ${size}: ${over} px too wide`);
        }
        await page.evaluate(() => {
          document.documentElement.style.fontSize = '';
        });
      }
      expect(found).toEqual([]);
    });
  });

  it('moves focus to the heading of each new screen, and to none when the panel opens', async () => {
    await open({ name: '', answers: {}, at: 'what' });
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
    await panel.answer('what', 'scam');
    await panel.waitForQuestion('reporter');
    await page.waitForFunction(() => document.activeElement?.tagName === 'H1', { polling: 50 });
  });

  it('999 stays in sight however far the result is scrolled', async () => {
    await page.setViewport({ width: 360, height: 600 });
    await open({ name: '', answers: { ...screenPaths[4]?.answers } });
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    const top = await page.$eval('.top strong', (strip) => strip.getBoundingClientRect().top);
    expect(top).toBeGreaterThanOrEqual(0);
    expect(top).toBeLessThan(60);
  });

  it('the 999 card fits the first screen of a popup, with the words to say', async () => {
    await page.setViewport({ width: 360, height: 600 });
    await open({ name: '', answers: { what: 'hurt', danger: 'now' } });
    const bottom = await page.$eval(
      '[data-step="police-999"] .say-lines',
      (card) => card.getBoundingClientRect().bottom,
    );
    expect(bottom).toBeLessThanOrEqual(600);
  });

  it('shows what not to do above the steps, and the remit before any link', async () => {
    await open({ name: '', answers: { ...screenPaths[4]?.answers } });
    const tops = await page.evaluate(() =>
      [
        '.never',
        '[data-part="steps"]',
        '[data-step="iwf"] [data-remit="refuses"]',
        '[data-step="iwf"] [data-open]',
      ].map((selector) => document.querySelector(selector)?.getBoundingClientRect().top ?? Number.NaN),
    );
    expect(tops).toEqual([...tops].sort((a, b) => a - b));
  });

  it('a whole journey with the keyboard alone', async () => {
    await open({ name: '', answers: {}, at: 'what' });
    await page.focus('[data-answer="own-thoughts"]');
    await page.keyboard.press('Enter');
    await panel.waitForQuestion('reporter');
    await page.focus('[data-answer="public"]');
    await page.keyboard.press('Space');
    await panel.waitForScreen('result');
    expect(await panel.steps()).toContain('stop-it-now');
  });

  it('Back shows the answer given, Change leads back to it, and another answer changes the result', async () => {
    await open({
      name: '',
      answers: { reporter: 'school', nation: 'england', what: 'scam', lost: 'yes', child: 'known' },
    });
    expect(await panel.steps()).toContain('bank');
    await panel.press('back');
    await panel.waitForQuestion('lost');
    expect(await page.$eval('[data-answer="yes"]', (answer) => answer.getAttribute('aria-pressed'))).toBe('true');
    await panel.press('continue');
    await panel.waitForScreen('result');
    await page.$eval('[data-part="answers"]', (list) => list.setAttribute('open', ''));
    await page.click('[data-change="lost"]');
    await panel.waitForQuestion('lost');
    await panel.answer('lost', 'no');
    await panel.waitForScreen('result');
    expect(await panel.steps()).not.toContain('bank');
  });

  it('an address that cannot be used is refused with a reason, and what was typed stays', async () => {
    await open({ name: '', answers: {}, at: 'what' });
    await page.$eval('[data-part="page"] details', (more) => more.setAttribute('open', ''));
    await page.click('[data-action="edit-address"]');
    await page.type('form input', 'javascript:alert(1)');
    await page.click('[data-action="use-address"]');
    await page.waitForSelector('.problem');
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('problem');
    expect(await page.$eval('form input', (field) => (field as unknown as { value: string }).value)).toBe(
      'javascript:alert(1)',
    );
    await page.$eval('form input', (field) => {
      (field as unknown as { value: string }).value = '';
    });
    await page.type('form input', 'hxxps[:]//example[.]org/page?who=me');
    await page.click('[data-action="use-address"]');
    await panel.waitForHost('example.org');
    await page.$eval('[data-part="page"] details', (more) => more.setAttribute('open', ''));
    await page.click('[data-action="cut-query"]');
    await page.waitForFunction(
      () => document.querySelector('[data-part="safe-form"]')?.textContent?.endsWith('/page'),
      { polling: 50 },
    );
  });

  it('Shift three times clears everything typed and answered; Escape does not', async () => {
    await open({ name: '', answers: { what: 'scam' }, at: 'reporter' });
    await page.keyboard.press('Escape');
    expect(await panel.question()).toBe('reporter');
    for (let press = 0; press < 2; press++) await page.keyboard.press('Shift');
    const closed = new Promise((gone) => page.once('close', gone));
    // The panel closes under the third press: its key comes up in a page that is gone.
    await page.keyboard.press('Shift').catch(() => undefined);
    await closed;
    const reader = await chromium.browser.newPage();
    await reader.goto(`${chromium.origin}/options.html`);
    expect(await journeyOn(reader).kept('session')).toEqual({});
    await reader.close();
  });
});
