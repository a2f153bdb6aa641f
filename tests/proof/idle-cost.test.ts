import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildEmptyExtension } from '../bench/empty-extension.ts';
import { median } from '../bench/median.ts';
import { chromeBuild, copyOf, launchChromium } from '../browser/launch.ts';
import { type PracticePages, servePracticePages } from '../browser/practice-pages.ts';
import { plant } from '../browser/wire/plant.ts';
import { catches, shows } from './shows.ts';

const loads = 60;

describe('the cost while nobody uses it: loading a page with and without the extension, side by side', () => {
  let web: PracticePages;
  const closing: (() => Promise<void>)[] = [];
  beforeAll(async () => {
    web = await servePracticePages();
  });
  afterAll(async () => {
    for (const close of closing) await close();
    await web.close();
  });

  async function tabWith(build: string): Promise<Page> {
    const chromium = await launchChromium(build);
    closing.push(chromium.close);
    return chromium.browser.newPage();
  }

  /** Milliseconds until a page has loaded, medians of many loads, turn by turn, so that a busy moment meets all alike. */
  async function measured(tabs: readonly Page[]): Promise<readonly number[]> {
    const found = tabs.map((): number[] => []);
    for (let turn = -3; turn < loads; turn++) {
      for (const [at, tab] of tabs.entries()) {
        await tab.goto(`${web.origin}/load-${turn}`);
        const time = await tab.evaluate(() => {
          const [entry] = performance.getEntriesByType('navigation') as unknown as [{ domComplete: number }];
          return entry.domComplete;
        });
        if (turn >= 0) found[at]?.push(time); // the first ones warm up
      }
    }
    return found.map(median);
  }

  it('as fast as with an empty extension, within what two empty ones differ by', async ({ task }) => {
    const empty = buildEmptyExtension();
    const [one = 0, other = 0, own = 0] = await measured([
      await tabWith(empty),
      await tabWith(copyOf(empty)),
      await tabWith(chromeBuild),
    ]);
    const without = Math.min(one, other);
    const noise = Math.abs(one - other) / without;
    const ratio = own / without;
    expect(ratio).toBeLessThan(1 + Math.max(2 * noise, 0.15));
    shows(
      task,
      'idle-cost',
      `a page loads in ${own.toFixed(1)} ms with Signpost and ${without.toFixed(1)} ms without: ${ratio.toFixed(2)} times; two without differ by ${(noise * 100).toFixed(0)} %`,
    );
  });

  it('a script put into every page is noticed', async ({ task }) => {
    const planted = plant(chromeBuild, (copy) =>
      copy.everyPage('const until = performance.now() + 30; while (performance.now() < until);'),
    );
    const [own = 0, slowed = 0] = await measured([await tabWith(chromeBuild), await tabWith(planted)]);
    expect(slowed / own).toBeGreaterThan(1.15);
    catches(task, 'idle-cost', 'a script of 30 ms put into every page');
  });
});
