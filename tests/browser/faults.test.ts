import { rmSync } from 'node:fs';
import type { Page } from 'puppeteer';
import { describe, expect, it } from 'vitest';
import { en } from '../../src/language/en.ts';
import { plan } from '../../src/routing/plan.ts';
import { patience } from '../proof/patience.ts';
import { shows } from '../proof/shows.ts';
import { release } from '../proof/size.ts';
import { type RecordJourney, recordJourneys } from '../record-journeys.ts';
import { browserNames } from './either-browser.ts';
import { type Fault, faults } from './fault-list.ts';
import { chromeBuild, firefoxBuild, launchChromium } from './launch.ts';
import { launchFirefox } from './launch-firefox.ts';
import { journeyOn } from './pages.ts';
import { fillRecord } from './record-page.ts';
import { walkToResult } from './walk.ts';
import { plant } from './wire/plant.ts';

/** Every journey at release; one a fault in the daily run, another one each. */
const journeysFor = (at: number) =>
  release ? recordJourneys : recordJourneys.slice(at % recordJourneys.length, (at % recordJourneys.length) + 1);

/** The extension in a browser, with what runs in the panel before any of its own code. */
interface Faulty {
  open(file: string): Promise<Page>;
  close(): Promise<void>;
}

/** Every fault at release; in the daily run Firefox meets a third of them. */
const faultsIn = (kind: (typeof browserNames)[number]) =>
  faults.map((fault, at) => ({ ...fault, at })).filter(({ at }) => release || kind === 'chromium' || at % 3 === 0);

const planted = (build: string, { before }: Fault) => plant(build, (copy) => before && copy.panel(before));

const launch: Readonly<Record<(typeof browserNames)[number], (fault: Fault) => Promise<Faulty>>> = {
  async chromium(fault) {
    const build = planted(chromeBuild, fault);
    const { browser, origin, close } = await launchChromium(build, { inPlace: true });
    return {
      async open(file) {
        const page = await browser.newPage();
        await page.goto(`${origin}/${file}`);
        return page;
      },
      close: () => close().then(() => rmSync(build, { recursive: true, force: true })),
    };
  },
  async firefox(fault) {
    const build = planted(firefoxBuild, fault);
    const { open, close } = await launchFirefox({ build });
    return { open, close: () => close().then(() => rmSync(build, { recursive: true, force: true })) };
  },
};

describe.each(browserNames)('whatever fails around it, the journey is completed, in real %s', (kind) => {
  async function complete(browser: Faulty, { act, there, notKept }: Fault, journey: RecordJourney): Promise<void> {
    const page = await browser.open('sidepanel.html');
    const problems: string[] = [];
    page.on('pageerror', (error) => problems.push(String(error)));
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
    await panel.press('leave');
    // A page that is gone cannot be asked; a tab that a script may not close says that everything is cleared.
    const left = () => page.evaluate(() => document.querySelector('[data-screen="cleared"]') !== null);
    await expect.poll(() => left().catch(() => true), { timeout: 10_000 }).toBe(true);
    expect(problems).toEqual([]);
  }

  it.for(faultsIn(kind))('$name', { timeout: patience }, async (fault, { task }) => {
    const journeys = journeysFor(fault.at);
    const browser = await launch[kind](fault);
    try {
      for (const journey of journeys) await complete(browser, fault, journey);
    } finally {
      await browser.close();
    }
    shows(
      task,
      'faults',
      `${kind}, ${fault.name}: ${journeys.length} of ${journeys.length} journeys completed, to the written record`,
    );
  });
});
