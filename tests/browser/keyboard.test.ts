import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { patience } from '../proof/patience.ts';
import { release } from '../proof/size.ts';
import { recordJourneys } from '../record-journeys.ts';
import { screens } from '../screens.ts';
import { openAllParts } from './access-checks.ts';
import { browserNames, type EitherBrowser, eitherBrowser } from './either-browser.ts';
import { type Keyboard, keyboardOn } from './keyboard.ts';
import { openScreen } from './open-screen.ts';
import { journeyOn } from './pages.ts';
import { setSize, sizes } from './sizes.ts';
import { usual } from './walk.ts';

const start = { name: 'start', answers: {}, at: 'what' } as const;
/** Three ways to leave, each taken by some journey: the button, the link before everything, and Shift three times. */
const leaving: readonly ((keys: Keyboard) => Promise<unknown>)[] = [
  (keys) => keys.to('[data-action="leave"]', 'Shift+Tab').then(() => keys.hit('Enter')),
  (keys) => keys.to('.leave-link', 'Shift+Tab').then(() => keys.hit(' ')),
  (keys) => keys.hit('Shift', 3),
];

describe.each(browserNames)('by the keyboard alone, in real %s', (name) => {
  let browser: EitherBrowser;
  let keys: Keyboard;
  beforeAll(async () => {
    browser = await eitherBrowser[name]();
    keys = keyboardOn(browser.page);
    await browser.look('light');
  });
  beforeEach(() => browser.intoPage());
  afterAll(() => browser?.close());

  const onHeading = () => browser.page.waitForFunction(() => document.activeElement?.tagName === 'H1', { polling: 50 });
  const gone = (was: string | null) =>
    browser.page.waitForFunction(
      (before) => document.querySelector('[data-question]')?.getAttribute('data-question') !== before,
      { polling: 50 },
      was,
    );

  async function answerAll(answers: Readonly<Record<string, string>>): Promise<readonly string[]> {
    const wrong: string[] = [];
    const journey = journeyOn(browser.page);
    let presses = 0;
    for (let question = await journey.question(); question; question = await journey.question()) {
      const value = { ...usual, ...answers }[question] ?? 'not-sure';
      wrong.push(...(await keys.press(`[data-answer="${value}"]`, presses++ % 2 ? ' ' : 'Enter')));
      await gone(question);
      await onHeading();
    }
    return wrong;
  }

  /** Page memory and storage hold nothing of the journey, and the screen says what could not be cleared. */
  async function expectLeft() {
    await browser.page.waitForSelector('[data-screen="cleared"]');
    await onHeading();
    expect(await journeyOn(browser.page).kept('session')).toEqual({});
  }

  it.each(recordJourneys.map((journey, at) => ({ ...journey, at })))(
    '$name: from the start to the result, the record, back, and away',
    { timeout: patience },
    async ({ answers, facts, person, done, at }) => {
      const { page } = browser;
      await page.setViewport({ width: 360, height: 600 });
      await openScreen(page, start);
      // A tab is not closed by its own page in every browser; what is seen where it stays is looked at here.
      await page.evaluate(() => Object.defineProperty(globalThis, 'close', { value: () => undefined }));
      const wrong = [...(await answerAll(answers))];
      wrong.push(...(await keys.press('[data-action="record"]')));
      await onHeading();
      wrong.push(...(await keys.write('[data-field="facts"]', facts)));
      if (person) {
        wrong.push(...(await keys.press('[data-action="add-person"]', ' ')));
        await page.waitForFunction(() => document.activeElement?.matches('[data-field="role"]'), { polling: 50 });
        await keys.hit('ArrowDown');
        wrong.push(...(await keys.write('[data-person="1"] [data-field="name"]', person.name)));
        expect(await page.$eval('[data-field="role"]', (role) => (role as HTMLSelectElement).value)).not.toBe('child');
      }
      wrong.push(...(await keys.press(`[data-taken="${done}"] input[type="checkbox"]`, ' ')));
      wrong.push(...(await keys.write(`[data-taken="${done}"] [data-field="reference"]`, 'REF 12/34')));
      wrong.push(...(await keys.press('[data-action="to-result"]')));
      await onHeading();
      expect(
        await page.$eval(
          `[data-step="${done}"] [data-field="reference"]`,
          (field) => (field as HTMLInputElement).value,
        ),
      ).toBe('REF 12/34');
      wrong.push(...(await keys.press('[data-action="back"]', ' ')));
      await page.waitForSelector('[aria-pressed="true"]');
      await onHeading();
      wrong.push(...(await keys.press('[data-action="continue"]')));
      await journeyOn(page).waitForScreen('result');
      await onHeading();
      await leaving[at % leaving.length]?.(keys);
      await expectLeft();
      expect(wrong).toEqual([]);
    },
  );

  it('own words, an answer of danger, and 999 at once', async () => {
    const { page } = browser;
    await openScreen(page, start);
    await page.evaluate(() => Object.defineProperty(globalThis, 'close', { value: () => undefined }));
    const wrong = [...(await keys.write('[data-part="own-words"] textarea', 'man asking a girl for pics'))];
    await keys.hit('Enter');
    await page.waitForSelector('[data-suggestion="grooming"]');
    wrong.push(...(await keys.press('[data-suggestion="grooming"]', ' ')));
    await journeyOn(page).waitForQuestion('danger');
    await onHeading();
    wrong.push(...(await keys.press('[data-answer="now"]')));
    await journeyOn(page).waitForScreen('result');
    await onHeading();
    expect(await journeyOn(page).steps()).toContain('police-999');
    await keys.hit('Shift', 3);
    await expectLeft();
    expect(wrong).toEqual([]);
  });

  const large = ['360 px', '400 % zoom', '200 % text'].flatMap((size) => sizes.filter((one) => one.name === size));
  const full = screens.filter((screen) => ['start', 'result-open-web', 'record', 'options'].includes(screen.name));

  it.each(full.map((screen, at) => ({ screen, at, name: screen.name })))(
    'every stop of $name is seen, forwards and backwards, and the strip lies over none',
    { timeout: patience },
    async ({ screen, at }) => {
      const { page } = browser;
      await openScreen(page, screen);
      // The options hold hundreds of stops in their closed parts, all of the same kinds.
      if (screen.act !== 'options') await openAllParts(page);
      for (const size of release ? large : large.slice(at % 3, (at % 3) + 1)) {
        await setSize(page, size);
        await page.evaluate(() => {
          if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
          scrollTo(0, 0);
        });
        await browser.intoPage();
        const there = await keys.through('Tab');
        await browser.intoPage();
        const back = await keys.through('Shift+Tab');
        expect([...there.wrong, ...back.wrong], size.name).toEqual([]);
        expect(there.stops).toBeGreaterThan(10);
        expect(back.stops).toBeGreaterThan(10);
      }
    },
  );
});
