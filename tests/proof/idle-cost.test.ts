import { rmSync } from 'node:fs';
import puppeteer, { type Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { needBrowser } from '../../scripts/find-browser.mjs';
import { type Ratio, type Round, ratioOf } from '../bench/ratio.ts';
import { chromeBuild, launchChromium } from '../browser/launch.ts';
import { type PracticePages, servePracticePages } from '../browser/practice-pages.ts';
import { plant } from '../browser/wire/plant.ts';
import { catches, count, shows } from './shows.ts';
import { release, times } from './size.ts';

const rounds = times(24, 3);
const loads = times(25, 8);

/** The interval has to reach down to here: what lies above is more than noise. On a busy machine only a great cost is seen. */
const within = release ? 1.02 : 1.25;
/** And may not reach up beyond this, or too little was seen to say so; time is measured where nothing else runs. */
const precise = release ? 1.1 : Number.POSITIVE_INFINITY;

const written = ({ ratio, low, high }: Ratio) =>
  `${ratio.toFixed(3)} times (95 % between ${low.toFixed(3)} and ${high.toFixed(3)})`;

/** A tab in a browser of its own. */
interface Tab {
  readonly page: Page;
  close(): Promise<void>;
}

/** With the same switches as with an extension, but without any. */
async function without(): Promise<Tab> {
  const browser = await puppeteer.launch({
    executablePath: needBrowser('chromium'),
    headless: true,
    pipe: true,
    enableExtensions: true,
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  return { page: await browser.newPage(), close: () => browser.close() };
}

const withBuild = (build: string) => async (): Promise<Tab> => {
  const chromium = await launchChromium(build);
  const page = await chromium.browser.newPage();
  // As the browser does after half a minute in which nobody used it.
  await (await (await chromium.background()).worker())?.close();
  return { page, close: chromium.close };
};

describe('the cost while nobody uses it: loading a page with and without the extension, side by side', () => {
  let web: PracticePages;
  beforeAll(async () => {
    web = await servePracticePages();
  });
  afterAll(() => web?.close());

  async function loadTime(page: Page): Promise<number> {
    await page.goto(`${web.origin}/page`);
    return page.evaluate(() => {
      const [entry] = performance.getEntriesByType('navigation') as unknown as [{ domComplete: number }];
      return entry.domComplete;
    });
  }

  /** Two browsers started anew, and the milliseconds until a page has loaded in each, turn by turn, each first in turn. */
  async function measured(at: number, open: () => Promise<Tab>, openOther: () => Promise<Tab>): Promise<Round> {
    const [first, second] = at % 2 ? [openOther, open] : [open, openOther];
    const tabs = [await first(), await second()];
    const found = new Map(tabs.map((tab): [Tab, number[]] => [tab, []]));
    for (let turn = -4; turn < loads; turn++) {
      for (const tab of turn % 2 ? tabs : tabs.toReversed()) {
        const time = await loadTime(tab.page);
        if (turn >= 0) found.get(tab)?.push(time); // the first ones warm up
      }
    }
    for (const { close } of tabs) await close();
    const [ofFirst = [], ofSecond = []] = tabs.map((tab) => found.get(tab) ?? []);
    return at % 2 ? { one: ofSecond, other: ofFirst } : { one: ofFirst, other: ofSecond };
  }

  async function compared(open: () => Promise<Tab>, openOther: () => Promise<Tab>, howOften = rounds): Promise<Ratio> {
    const seen: Round[] = [];
    for (let at = 0; at < howOften; at++) seen.push(await measured(at, open, openOther));
    return ratioOf(seen);
  }

  it('as fast as without any extension, as far as noise lets anyone tell', async ({ task }) => {
    const own = await compared(withBuild(chromeBuild), without);
    expect(own.low, written(own)).toBeLessThanOrEqual(within);
    expect(own.high, written(own)).toBeLessThanOrEqual(precise);
    const alike = await compared(without, without);
    shows(
      task,
      'idle-cost',
      `a page takes ${written(own)} as long with Signpost as without any extension; without any, two browsers differ by ${written(alike)}; ${count(rounds)} pairs of browsers, ${count(rounds * loads)} loads in each`,
    );
  });

  it('a script put into every page is noticed', async ({ task }) => {
    const cost = release ? 5 : 30;
    const planted = plant(chromeBuild, (copy) =>
      copy.everyPage(`const until = performance.now() + ${cost}; while (performance.now() < until);`),
    );
    const slowed = await compared(withBuild(planted), without, times(12, 3));
    rmSync(planted, { recursive: true, force: true });
    expect(slowed.low, written(slowed)).toBeGreaterThan(within);
    catches(task, 'idle-cost', `a script of ${cost} ms put into every page: ${written(slowed)}`);
  });
});
