import type { Page } from 'puppeteer';
import { draftKeyOf } from '../../src/browser/draft-key.ts';
import type { KeptDraft } from '../../src/browser/draft-shape.ts';
import { cy } from '../../src/language/cy.ts';
import { en } from '../../src/language/en.ts';
import type { Language } from '../../src/language/text.ts';
import { draftOf } from '../screen-draft.ts';
import type { Around, Screen } from '../screens.ts';
import { inPrivate } from './either-browser.ts';
import { load } from './load.ts';
import { type JourneyPage, journeyOn, takenOver } from './pages.ts';
import { acts } from './screen-acts.ts';
import { stopClock } from './stop-clock.ts';

// Known inside extension pages of both browsers, where the functions given to `evaluate` run.
interface Area {
  clear(): Promise<void>;
  set(values: object): Promise<void>;
}
declare const chrome: {
  storage: Record<'session' | 'local', Area>;
  windows: { getCurrent(): Promise<{ id: number }> };
};

/** Made-up settings of a made-up school. */
const organisation = {
  organisationName: 'Example School',
  notice: 'The safeguarding office is in room 12.',
  dslName: 'Lee Lead',
  dslPhone: '01632 960001',
  dslEmail: 'lead@school.example',
  deputyName: 'Dee Deputy',
  deputyPhone: '01632 960002',
  socialCarePhone: '01632 960005',
  outOfHoursPhone: '01632 960006',
  ladoPhone: '01632 960007',
  ladoEmail: 'officer@council.example',
  extraContacts: ['School nurse | nurse@school.example | A pupil is unwell', 'Night duty | 01632 960004 | After six'],
  policyUrl: 'https://school.example/safeguarding',
};

/** What lies in storage before the surface opens. */
const kept: Partial<Record<Around, { local?: object; session?: object }>> = {
  organisation: { local: { 'own-organisation': organisation } },
  updated: { session: { 'was-updated': true } },
};

/** What goes wrong while the surface is open, as the browser would do it. Runs in the page. */
const troubles: Partial<Record<Around, () => void>> = {
  'not-kept': () => {
    Object.defineProperty(chrome.storage.session, 'set', { value: () => Promise.reject(new Error('Full.')) });
  },
};

/**
 * Shows a screen at once, on a page of the extension. What leads there is put into storage as the product keeps it,
 * so that every screen can be looked at in every variant; that presses lead there is for the tests of journeys.
 *
 * @param day the time it is on the page from then on, ISO 8601; where none is given its clock goes on
 */
export async function openScreen(
  page: Page,
  screen: Screen,
  language: Language = 'en',
  day?: string,
): Promise<JourneyPage> {
  const { around, at, act, record, known, surface } = screen;
  const draft: KeptDraft = {
    version: 1,
    revision: 1,
    touchedAt: Date.now(),
    draft: draftOf(screen, day ? Date.parse(day) : Date.now()),
  };
  const before = (around && kept[around]) ?? {};
  const own = { language, ...known, ...(around === 'council' && { authority: 'walsall' }) };
  const troubled = await page.evaluate(() => document.documentElement.dataset.troubled !== undefined);
  if (troubled) await load(page, 'sidepanel.html');
  await page.setOfflineMode(false);
  const { id } = await page.evaluate(() => chrome.windows.getCurrent());
  const session = { ...before.session, [draftKeyOf(id)]: draft };
  await page.evaluate(
    async (local, session) => {
      await chrome.storage.session.clear();
      await chrome.storage.local.clear();
      await chrome.storage.local.set(local);
      await chrome.storage.session.set(session);
    },
    { ...before.local, 'own-settings': own },
    session,
  );
  if (surface === 'popup') {
    await load(page, 'popup.html');
    await takenOver(page);
  } else await load(page, around === 'private' ? `sidepanel.html${inPrivate}` : 'sidepanel.html');
  const there = at ? `[data-question="${at}"]` : `[data-screen="${record ? 'record' : 'result'}"]`;
  await page.waitForFunction(
    (lang, wanted) => document.documentElement.lang === lang && document.querySelector(wanted),
    { polling: 50 },
    language,
    there,
  );
  const time = around === 'past-review' ? '2037-05-02T12:00:00Z' : day;
  if (time) await page.evaluate(stopClock, time);
  if (around === 'past-review') {
    // A draft that comes from another surface shows the screen anew, with the day it is now.
    await page.evaluate((again) => chrome.storage.session.set(again), { [draftKeyOf(id)]: { ...draft, revision: 2 } });
    const words = (language === 'cy' ? cy : en)['route.past-review'];
    await page.waitForFunction((past) => document.body.textContent.includes(past), { polling: 50 }, words);
  }
  const trouble = around && troubles[around];
  if (trouble) await page.evaluate(trouble);
  if (around === 'private') await page.waitForSelector('[data-part="kept-here"] p');
  if (trouble || act)
    await page.evaluate(() => {
      document.documentElement.dataset.troubled = '';
    });
  if (around === 'offline') await page.setOfflineMode(true);
  const journey = journeyOn(page);
  if (act) await acts[act](journey);
  return journey;
}
