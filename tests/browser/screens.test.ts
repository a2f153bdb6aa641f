import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openWeb, type Screen, screenPaths } from '../screens.ts';
import { type Chromium, launchChromium } from './launch.ts';
import { leaveByShift } from './leaving.ts';
import { openScreen } from './open-screen.ts';
import { type JourneyPage, journeyOn } from './pages.ts';

describe('screens of the panel in real Chromium', () => {
  let chromium: Chromium;
  let page: Page;
  let panel: JourneyPage;

  beforeAll(async () => {
    chromium = await launchChromium();
    page = await chromium.browser.newPage();
    await page.goto(`${chromium.origin}/sidepanel.html`);
    panel = journeyOn(page);
  });
  afterAll(() => chromium?.close());

  const open = (screen: Omit<Screen, 'name'>) => openScreen(page, { name: '', ...screen });

  it('moves focus to the heading of each new screen, and to none when the panel opens', async () => {
    await open({ answers: {}, at: 'what' });
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
    await panel.answer('what', 'scam');
    await panel.waitForQuestion('reporter');
    await page.waitForFunction(() => document.activeElement?.tagName === 'H1', { polling: 50 });
  });

  it('999 stays in sight however far the result is scrolled', async () => {
    await page.setViewport({ width: 360, height: 600 });
    await open({ answers: openWeb });
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    const top = await page.$eval('.top strong', (strip) => strip.getBoundingClientRect().top);
    expect(top).toBeGreaterThanOrEqual(0);
    expect(top).toBeLessThan(60);
  });

  it('the 999 card fits the first screen of a popup, with the words to say', async () => {
    await page.setViewport({ width: 360, height: 600 });
    await open({ answers: { what: 'hurt', danger: 'now' } });
    const bottom = await page.$eval(
      '[data-step="police-999"] .say-lines',
      (card) => card.getBoundingClientRect().bottom,
    );
    expect(bottom).toBeLessThanOrEqual(600);
  });

  it('what to do first stands on the first screen of a popup, whatever the answer', async () => {
    const below: string[] = [];
    await page.setViewport({ width: 360, height: 600 });
    for (const screen of screenPaths.filter(({ name }) => name.startsWith('result'))) {
      await openScreen(page, screen);
      const first = await page.waitForSelector('[data-part="glance"] li, [data-step="police-999"] .big-number');
      const box = await first?.boundingBox();
      if (!box || box.y + box.height > 600) below.push(screen.name);
    }
    expect(below).toEqual([]);
  });

  it('shows what not to do above the steps, and the remit before any link', async () => {
    await open({ answers: openWeb });
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

  it('Back shows the answer given, Change leads back to it, and another answer changes the result', async () => {
    await open({
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
    await open({ answers: {}, at: 'what' });
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
    // The text rules: left out for people, while official forms keep the exact address, and a way back.
    const draft = async () => Object.values(await panel.kept('session'))[0];
    const waitForEnd = (end: string) =>
      page.waitForFunction(
        (wanted) => document.querySelector('[data-part="safe-form"]')?.textContent?.endsWith(wanted),
        { polling: 50 },
        end,
      );
    await page.click('[data-action="cut-query"]');
    await waitForEnd('/page');
    const exact = 'https://example.org/page?who=me';
    await expect.poll(draft).toMatchObject({ draft: { address: exact, queryLeftOut: true } });
    await page.click('[data-action="whole-address"]');
    await waitForEnd('/page?who=me');
    await expect.poll(draft).toMatchObject({ draft: { address: exact, queryLeftOut: false } });
  });

  it.each(screenPaths.filter(({ name }) => /^(?:start|question-danger|result-open-web|record)$/.test(name)))(
    'Shift three times clears everything typed and answered on $name; Escape does not',
    async (screen) => {
      const left = await chromium.browser.newPage();
      await left.goto(`${chromium.origin}/sidepanel.html`);
      const journey = await openScreen(left, screen);
      const before = await journey.screen();
      await left.keyboard.press('Escape');
      expect(await journey.screen()).toBe(before);
      await leaveByShift(left);
      await expect.poll(() => panel.kept('session')).toEqual({});
    },
  );
});
