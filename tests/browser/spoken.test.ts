import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Language } from '../../src/language/text.ts';
import { rulesDate, rulesVersion } from '../../src/routing/rules-version.ts';
import { recordJourneys } from '../record-journeys.ts';
import { screens } from '../screens.ts';
import { type EitherBrowser, eitherBrowser } from './either-browser.ts';
import { press } from './everything.ts';
import { listen, whatWasSaid } from './live-regions.ts';
import { openScreen } from './open-screen.ts';
import { journeyOn } from './pages.ts';
import { acts } from './screen-acts.ts';
import { spoken } from './spoken.ts';
import { usual } from './walk.ts';

const start = { name: 'start', answers: {}, at: 'what' } as const;
const named = (name: string) => screens.find((screen) => screen.name === name)?.answers ?? {};

/** The first screen as the panel shows it, in a private window, and in the popup. */
const beginnings = screens.filter(({ name }) => ['start', 'start-private', 'start-popup'].includes(name));

interface Heard {
  readonly name: string;
  readonly answers: Readonly<Record<string, string>>;
  readonly language?: Language;
  readonly record?: true;
}

const journeys: readonly Heard[] = [
  ...recordJourneys.map(({ name, answers }) => ({ name, answers, record: true as const })),
  { name: 'danger', answers: named('result-danger') },
  { name: 'head-scotland', answers: named('result-head') },
  { name: 'parent-northern-ireland', answers: named('result-suicide') },
  { name: 'young-person', answers: named('result-young-person') },
  { name: 'own-thoughts', answers: named('result-own-thoughts') },
  { name: 'cymraeg', answers: named('result-grooming'), language: 'cy' },
];

/** What a person does that is answered on the same screen. */
const doings = screens.flatMap(({ act, ...place }) =>
  act && act !== 'options' && act !== 'strip' ? [{ act, place }] : [],
);

/** The texts are the same on whichever day they are made. */
const day = '2026-11-25T10:30:00Z';

/** The files are for reading: what a screen reader says, in order. `npm run spoken` writes them. */
describe('what is heard, from the accessibility tree of real Chromium', () => {
  let browser: EitherBrowser;
  let page: Page;
  beforeAll(async () => {
    browser = await eitherBrowser.chromium();
    ({ page } = browser);
  });
  afterAll(() => browser?.close());

  const file = (name: string) => `./spoken/${name}.txt`;
  const main = async () => {
    const words = await spoken(page, await page.$('main'));
    return words.replace(`${rulesVersion}, ${rulesDate}`, '…');
  };

  it.each(beginnings)('the first screen, with what stands round every screen: $name', async (screen) => {
    await openScreen(page, screen);
    await expect(`${await spoken(page)}\n`).toMatchFileSnapshot(file(screen.name));
  });

  it.each(journeys)('$name', async ({ name, answers, language = 'en', record }) => {
    await openScreen(page, start, language, day);
    const journey = journeyOn(page);
    const heard: string[] = [];
    for (let question = await journey.question(); question; question = await journey.question()) {
      const answer = `[data-answer="${{ ...usual, ...answers }[question] ?? 'not-sure'}"]`;
      // The first screen is the same in every journey, and has a file of its own.
      if (question !== 'what') heard.push(await main());
      heard.push(`→ ${await page.$eval(`${answer} > span`, (words) => words.textContent)}`);
      await page.$eval(answer, press);
      await page.waitForFunction(
        (was) =>
          document.activeElement?.tagName === 'H1' &&
          document.querySelector('[data-question]')?.getAttribute('data-question') !== was,
        { polling: 50 },
        question,
      );
    }
    heard.push(await main());
    if (record) {
      heard.push(`→ ${await page.$eval('[data-action="record"]', (button) => button.textContent)}`);
      await page.$eval('[data-action="record"]', press);
      await journey.waitForScreen('record');
      heard.push(await main());
    }
    await expect(`${heard.join('\n\n')}\n`).toMatchFileSnapshot(file(name));
  });

  it('what is said without a new screen: status and alerts, and where focus goes', async () => {
    const heard: string[] = [];
    for (const { act, place } of doings) {
      await openScreen(page, place);
      await page.evaluate(listen);
      await acts[act](journeyOn(page));
      const { said, focus } = await page.evaluate(whatWasSaid);
      heard.push([`→ ${place.name}`, ...said, `focus: ${focus}`].join('\n'));
    }
    expect(heard.join('\n')).not.toContain('NOT HEARD');
    await expect(`${heard.join('\n\n')}\n`).toMatchFileSnapshot(file('announced'));
  });
});
