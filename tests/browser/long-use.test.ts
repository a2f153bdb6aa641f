import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { patience } from '../proof/patience.ts';
import { count, shows } from '../proof/shows.ts';
import { times } from '../proof/size.ts';
import { type Chromium, launchChromium } from './launch.ts';
import { journeyOn } from './pages.ts';

/**
 * So many steps of a journey that never ends: an answer pressed, another one tried, back, changed, the record opened
 * and left. Runs in the page; a step ends when the screen has changed, or when there was nothing to press.
 */
async function wander(steps: number, start: number): Promise<void> {
  let state = start;
  const next = (below: number) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return (state >>> 8) % below;
  };
  const screen = () =>
    ['data-question', 'data-screen'].map((name) => document.querySelector(`[${name}]`)?.getAttribute(name)).join();
  const pressed =
    '[data-answer], [data-change], [data-action="record"], [data-action="to-result"], [data-action="back"]';
  for (let step = 0; step < steps; step++) {
    const buttons = [...document.querySelectorAll<HTMLElement>(pressed)];
    const before = screen();
    buttons[next(buttons.length)]?.click();
    for (let look = 0; look < 20 && screen() === before; look++) await new Promise((seen) => setTimeout(seen));
  }
}

describe('a panel that stays open, in real Chromium', () => {
  let chromium: Chromium;
  beforeAll(async () => {
    chromium = await launchChromium();
  });
  afterAll(() => chromium?.close());

  it('10,000 steps: the heap grows by less than 5 MB', { timeout: patience }, async ({ task }) => {
    const page = await chromium.browser.newPage();
    await page.goto(`${chromium.origin}/sidepanel.html`);
    await journeyOn(page).waitForQuestion('what');
    const debug = await page.createCDPSession();
    async function heap(): Promise<number> {
      await debug.send('HeapProfiler.collectGarbage');
      const { usedSize } = await debug.send('Runtime.getHeapUsage');
      return usedSize / 1024 / 1024;
    }
    await page.evaluate(wander, times(300, 100), 1); // everything has been loaded and shown once
    const before = await heap();
    const steps = times(10_000, 150);
    // In parts: one call into the page may last three minutes at most, and a step waits for its screen.
    const part = 500;
    for (let done = 0; done < steps; done += part) {
      await page.evaluate(wander, Math.min(part, steps - done), 2 + done);
    }
    const grown = (await heap()) - before;
    expect(await page.$$('[data-screen]')).toHaveLength(1);
    expect(grown).toBeLessThan(5);
    shows(
      task,
      'long-use',
      `${count(steps)} steps: ${before.toFixed(1)} MB of heap before, ${Math.max(grown, 0).toFixed(1)} MB more after`,
    );
  });
});
