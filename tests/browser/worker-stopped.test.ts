import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { plan } from '../../src/routing/plan.ts';
import { patience } from '../proof/patience.ts';
import { count, shows } from '../proof/shows.ts';
import { times } from '../proof/size.ts';
import { screenPaths } from '../screens.ts';
import { browserNames } from './either-browser.ts';
import { launchChromium } from './launch.ts';
import { launchFirefox } from './launch-firefox.ts';
import { load } from './load.ts';
import { journeyOn } from './pages.ts';
import { answerNext } from './walk.ts';

// Known inside extension pages.
declare const chrome: {
  runtime: { sendMessage(message: unknown): Promise<unknown> };
  storage: Record<'session' | 'local', { clear(): Promise<void> }>;
};

const paths = screenPaths.filter(({ at, record }) => at === undefined && !record);

/** A browser with the panel in a tab, and a way to stop the background. */
interface Stoppable {
  readonly page: Page;
  /** Wakes the background, then stops it, as the browser does after half a minute. */
  stop(): Promise<void>;
  close(): Promise<void>;
}

async function chromium(): Promise<Stoppable> {
  const { browser, origin, background, close } = await launchChromium();
  const page = await browser.newPage();
  await page.goto(`${origin}/sidepanel.html`);
  return {
    page,
    close,
    async stop() {
      await page.evaluate(() => chrome.runtime.sendMessage({}).catch(() => undefined));
      const target = await background();
      const gone = new Promise((ended) => browser.on('targetdestroyed', (one) => one === target && ended(undefined)));
      await (await target.worker())?.close();
      await gone;
    },
  };
}

async function firefox(): Promise<Stoppable> {
  const { open, stopBackground, close } = await launchFirefox();
  return { page: await open('sidepanel.html'), stop: stopBackground, close };
}

const launch = { chromium, firefox };

describe.each(browserNames)('the background stopped at each step, in real %s', (kind) => {
  let browser: Stoppable;
  let page: Page;
  beforeAll(async () => {
    browser = await launch[kind]();
    ({ page } = browser);
  });
  afterAll(() => browser?.close());

  const keptFacts = async (panel: ReturnType<typeof journeyOn>) => {
    const [kept] = Object.values(await panel.kept('session')) as { draft: { facts: object } }[];
    return kept?.draft.facts;
  };

  it('200 runs: every answer is there again, and the answer is the same', { timeout: patience }, async ({ task }) => {
    const runs = times(200, kind === 'chromium' ? 3 : 1);
    let stops = 0;
    for (let run = 0; run < runs; run++) {
      const { answers } = paths[run % paths.length] ?? { answers: {} };
      await page.evaluate(async () => {
        await chrome.storage.session.clear();
        await chrome.storage.local.clear();
      });
      await load(page, 'sidepanel.html');
      const panel = journeyOn(page);
      const given: Record<string, string> = {};
      for (let asked = await answerNext(panel, answers); asked; asked = await answerNext(panel, answers)) {
        given[asked.question] = asked.value;
        await browser.stop();
        stops += 1;
        // The page writes, not the worker: it is left only once it has had the time to.
        await expect.poll(() => keptFacts(panel), { timeout: 10_000 }).toEqual(given);
        await load(page, 'sidepanel.html');
        // The panel starts with the first question, until it knows that this journey was begun before.
        await page.waitForSelector('[data-question]:not([data-question="what"]), [data-screen="result"]');
        expect(await keptFacts(panel)).toEqual(given);
      }
      await panel.waitForScreen('result');
      expect(await panel.steps()).toEqual(expect.arrayContaining(plan(given).steps.map(({ channel }) => channel)));
    }
    shows(task, 'worker-stopped', `${kind}: ${count(runs)} runs, stopped ${count(stops)} times: 0 answers lost`);
  });
});
