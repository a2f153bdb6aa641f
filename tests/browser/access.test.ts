import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cy } from '../../src/language/cy.ts';
import { type Language, languages } from '../../src/language/text.ts';
import { patience } from '../proof/patience.ts';
import { count, shows } from '../proof/shows.ts';
import { release } from '../proof/size.ts';
import { type Screen, screens } from '../screens.ts';
import { openAllParts, wrongWith } from './access-checks.ts';
import { browserNames, type EitherBrowser, eitherBrowser, looks } from './either-browser.ts';
import { englishOn } from './english-on-screen.ts';
import { press } from './everything.ts';
import { openScreen } from './open-screen.ts';
import { journeyOn } from './pages.ts';
import { setSize, sizes } from './sizes.ts';

/** A popup makes its own window, 360 px wide at least; whoever needs it narrower has the panel. */
const popupSizes = sizes.filter(({ width }) => width >= 360);
/** Every size with every look at release; in the daily run one of them, another one for each turn. */
function variantsFor({ surface }: Screen, turn: number) {
  const variants = (surface === 'popup' ? popupSizes : sizes).flatMap((size) => looks.map((look) => ({ size, look })));
  return release ? variants : [variants[(turn * 7) % variants.length]].flatMap((one) => one ?? []);
}
/** In the daily run Chromium shows each screen in both languages, Firefox a third of them in one. */
const shownIn = {
  chromium: screens.map((screen) => ({ screen, spoken: languages })),
  firefox: screens
    .map((screen, at) => ({ screen, spoken: release ? languages : languages.filter((_, which) => which === at % 2) }))
    .filter((_, at) => release || at % 3 === 0),
};

describe.each(browserNames)('every screen can be used by everybody (WCAG 2.2 AA), in real %s', (name) => {
  let browser: EitherBrowser;
  let looked = 0;
  beforeAll(async () => {
    browser = await eitherBrowser[name]();
  });
  afterAll(() => browser?.close());

  /** What is wrong with what stands on the page, in each variant of this turn. */
  async function wrongInVariants(screen: Screen, language: Language, turn: number): Promise<readonly string[]> {
    const found: string[] = [];
    await openAllParts(browser.page);
    for (const { size, look } of variantsFor(screen, turn)) {
      await browser.look(look);
      await setSize(browser.page, size);
      found.push(...(await wrongWith(browser.page)).map((wrong) => `${language}, ${size.name}, ${look}: ${wrong}`));
      looked++;
    }
    return found;
  }

  /** Changes the words of the screen in place, as its own button does. */
  async function changeTo(language: Language): Promise<void> {
    await browser.page.$eval('[data-action="language"]', press);
    await browser.page.waitForFunction((lang) => document.documentElement.lang === lang, { polling: 50 }, language);
  }

  it.each(shownIn[name].map((shown, at) => ({ ...shown, at, name: shown.screen.name })))(
    '$name',
    { timeout: patience },
    async ({ screen, spoken, at }) => {
      const { page } = browser;
      const found: string[] = [];
      for (const [which, language] of spoken.entries()) {
        if (which === 0) await openScreen(page, screen, language);
        else await changeTo(language);
        found.push(...(await wrongInVariants(screen, language, at + which * 5)));
      }
      expect(found).toEqual([]);
      if (spoken.at(-1) !== 'cy') return;
      expect(await journeyOn(page).words()).toContain(cy['language.not-checked']);
      // What a school has set is in its own words, and files have English names; welsh.test.ts reads the options.
      if (screen.around !== 'organisation' && screen.act !== 'options') expect(await englishOn(page)).toEqual([]);
    },
  );

  it('all of them, counted', ({ task }) => {
    const table = `${count(screens.length)} screens × ${languages.length} languages × ${sizes.length} sizes × ${looks.length} looks (the popup in the ${popupSizes.length} sizes that it can have)`;
    expect(looked).toBe(
      shownIn[name].reduce((sum, { screen, spoken }) => sum + spoken.length * variantsFor(screen, 0).length, 0),
    );
    shows(task, 'access', `${name}: ${table}, looked at ${count(looked)} times: 0 violations`);
  });
});
