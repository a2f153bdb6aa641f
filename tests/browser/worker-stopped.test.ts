import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { plan } from '../../src/routing/plan.ts';
import { patience } from '../proof/patience.ts';
import { count, shows } from '../proof/shows.ts';
import { times } from '../proof/size.ts';
import { screenPaths } from '../screens.ts';
import { type Chromium, launchChromium } from './launch.ts';
import { journeyOn } from './pages.ts';
import { answerNext } from './walk.ts';

// Known inside extension pages.
declare const chrome: {
  runtime: { sendMessage(message: unknown): Promise<unknown> };
  storage: Record<'session' | 'local', { clear(): Promise<void> }>;
};

const paths = screenPaths.filter(({ at, record }) => at === undefined && !record);

describe('the service worker stopped at each step, in real Chromium', () => {
  let chromium: Chromium;
  let page: Page;
  beforeAll(async () => {
    chromium = await launchChromium();
    page = await chromium.browser.newPage();
    await page.goto(`${chromium.origin}/sidepanel.html`);
  });
  afterAll(() => chromium?.close());

  /** Wakes the worker, then stops it, as the browser does after half a minute. */
  async function stopWorker(): Promise<void> {
    await page.evaluate(() => chrome.runtime.sendMessage({}).catch(() => undefined));
    const target = await chromium.background();
    const gone = new Promise((ended) =>
      chromium.browser.on('targetdestroyed', (one) => one === target && ended(undefined)),
    );
    await (await target.worker())?.close();
    await gone;
  }

  const keptFacts = async (panel: ReturnType<typeof journeyOn>) => {
    const [kept] = Object.values(await panel.kept('session')) as { draft: { facts: object } }[];
    return kept?.draft.facts;
  };

  it('200 runs: every answer is there again, and the answer is the same', { timeout: patience }, async ({ task }) => {
    const runs = times(200, 3);
    let stops = 0;
    for (let run = 0; run < runs; run++) {
      const { answers } = paths[run % paths.length] ?? { answers: {} };
      await page.evaluate(async () => {
        await chrome.storage.session.clear();
        await chrome.storage.local.clear();
      });
      await page.reload();
      const panel = journeyOn(page);
      const given: Record<string, string> = {};
      for (let asked = await answerNext(panel, answers); asked; asked = await answerNext(panel, answers)) {
        given[asked.question] = asked.value;
        await stopWorker();
        stops += 1;
        // The page writes, not the worker: it is left only once it has had the time to.
        await expect.poll(() => keptFacts(panel), { timeout: 10_000 }).toEqual(given);
        await page.reload();
        // The panel starts with the first question, until it knows that this journey was begun before.
        await page.waitForSelector('[data-question]:not([data-question="what"]), [data-screen="result"]');
        expect(await keptFacts(panel)).toEqual(given);
      }
      await panel.waitForScreen('result');
      expect(await panel.steps()).toEqual(expect.arrayContaining(plan(given).steps.map(({ channel }) => channel)));
    }
    shows(task, 'worker-stopped', `${count(runs)} runs, stopped ${count(stops)} times: 0 answers lost`);
  });
});
