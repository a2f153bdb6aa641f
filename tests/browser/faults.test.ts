import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { en } from '../../src/language/en.ts';
import { plan } from '../../src/routing/plan.ts';
import { patience } from '../proof/patience.ts';
import { shows } from '../proof/shows.ts';
import { release } from '../proof/size.ts';
import { type RecordJourney, recordJourneys } from '../record-journeys.ts';
import { type Fault, faults } from './fault-list.ts';
import { type Chromium, launchChromium } from './launch.ts';
import { journeyOn } from './pages.ts';
import { fillRecord } from './record-page.ts';
import { walkToResult } from './walk.ts';

// Known inside extension pages.
declare const chrome: { storage: { session: { clear(): Promise<void> } } };

/** Every journey at release; one a fault in the daily run, another one each. */
const journeysFor = (at: number) =>
  release ? recordJourneys : recordJourneys.slice(at % recordJourneys.length, (at % recordJourneys.length) + 1);

describe('whatever fails around it, the journey is completed, in real Chromium', () => {
  let chromium: Chromium;
  beforeAll(async () => {
    chromium = await launchChromium();
  });
  afterAll(() => chromium?.close());

  async function complete({ before, act, there, notKept }: Fault, journey: RecordJourney): Promise<void> {
    const page = await chromium.browser.newPage();
    const problems: string[] = [];
    page.on('pageerror', (error) => problems.push(String(error)));
    if (before) await page.evaluateOnNewDocument(before);
    await page.goto(`${chromium.origin}/sidepanel.html`);
    await act?.(page);
    const panel = journeyOn(page);
    await panel.waitForQuestion('what');
    await walkToResult(panel, journey.answers);
    const steps = await panel.steps();
    expect(steps).toEqual(expect.arrayContaining(plan(journey.answers).steps.map(({ channel }) => channel)));
    const said = (await panel.words()).includes(en['journey.not-kept']);
    expect(said, 'says that answers are not kept').toBe(notKept === true);
    const offline = await page.$eval('[data-part="offline"]', (one) => one.textContent);
    expect(offline !== '', 'says that there is no connection').toBe(!(await page.evaluate(() => navigator.onLine)));
    await fillRecord(panel, journey);
    await panel.page.waitForFunction(
      (facts) => document.querySelector('[data-part="paper"]')?.textContent?.includes(facts),
      { polling: 50 },
      journey.facts.split('\n')[0] ?? '',
    );
    expect(await there(page)).toBe(true);
    const closed = new Promise((gone) => page.once('close', gone));
    await panel.press('leave');
    await closed;
    expect(problems).toEqual([]);
  }

  it.for(faults.map((fault, at) => ({ ...fault, at })))('$name', { timeout: patience }, async (fault, { task }) => {
    const journeys = journeysFor(fault.at);
    for (const journey of journeys) await complete(fault, journey);
    const reader = await chromium.browser.newPage();
    await reader.goto(`${chromium.origin}/options.html`);
    await reader.evaluate(() => chrome.storage.session.clear());
    await reader.close();
    shows(
      task,
      'faults',
      `${fault.name}: ${journeys.length} of ${journeys.length} journeys completed, to the written record`,
    );
  });
});
