import type { Page, Target } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FactName, Facts } from '../../src/routing/facts.ts';
import { changeAnswer } from '../../src/routing/next-question.ts';
import { patience } from '../proof/patience.ts';
import { count, shows } from '../proof/shows.ts';
import { times } from '../proof/size.ts';
import { type Chromium, launchChromium } from './launch.ts';
import { journeyOn } from './pages.ts';

// Known inside extension pages.
declare const chrome: {
  storage: Record<'session' | 'local', { clear(): Promise<void>; set(values: object): Promise<void> }>;
  windows: { getCurrent(): Promise<{ id: number }> };
  tabs: { create(of: { windowId: number; url: string }): Promise<unknown> };
};

const own = { reporter: 'school', position: 'staff', nation: 'england' } as const;

/** Presses one of the answers on screen, chosen by a number. Runs in the page; null on a screen without answers. */
function pressOne(chosen: number): { fact: string; value: string } | null {
  const answers = [...document.querySelectorAll<HTMLElement>('[data-question] [data-answer]')];
  const answer = answers[chosen % answers.length];
  const fact = answer?.closest('[data-question]')?.getAttribute('data-question');
  if (!answer || !fact) return null;
  answer.click();
  return { fact, value: answer.getAttribute('data-answer') ?? '' };
}

/** Facts in the order of their names, to be compared. */
const sorted = (facts: Facts) =>
  Object.fromEntries(Object.entries(facts).sort(([one], [other]) => (one < other ? -1 : 1)));

/** Numbers that look random and come out the same from the same start, so that a failure can be replayed. */
function* chance(start: number): Generator<number> {
  for (let state = start; ; ) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    yield state >>> 8;
  }
}

type Pressed = { readonly fact: string; readonly value: string };

/** Every order in which two surfaces' presses can have reached the draft; each surface's own order stays. */
function* merged(one: readonly Pressed[], other: readonly Pressed[]): Generator<readonly Pressed[]> {
  const [first, ...rest] = one;
  const [second, ...more] = other;
  if (first) for (const after of merged(rest, other)) yield [first, ...after];
  if (second) for (const after of merged(one, more)) yield [second, ...after];
  if (!first && !second) yield [];
}

/** The answers that presses in this order leave in a draft; own settings are kept elsewhere. */
function left(presses: readonly Pressed[]): Facts {
  const all = presses.reduce<Facts>((facts, { fact, value }) => changeAnswer(facts, fact as FactName, value), own);
  const { reporter: _reporter, position: _position, nation: _nation, ...facts } = all;
  return JSON.parse(JSON.stringify(facts)) as Facts;
}

/** One of a window's two surfaces: both are pages in a tab, as two real popups cannot stay open at once. */
interface Window {
  readonly id: number;
  readonly surfaces: readonly [Page, Page];
}

describe('two windows, each with popup and panel, in real Chromium', () => {
  let chromium: Chromium;
  let windows: Window[];

  beforeAll(async () => {
    chromium = await launchChromium();
    const first = await chromium.browser.newPage();
    await first.goto(`${chromium.origin}/sidepanel.html`);
    const second = await chromium.openWindow(`${chromium.origin}/sidepanel.html?second`);
    windows = [];
    for (const panel of [first, second]) {
      const { id } = await panel.evaluate(() => chrome.windows.getCurrent());
      const before = new Set(chromium.browser.targets());
      await panel.evaluate((windowId) => chrome.tabs.create({ windowId, url: '/popup.html' }), id);
      const isNew = (target: Target) => !before.has(target) && target.url().endsWith('/popup.html');
      windows.push({ id, surfaces: [panel, await (await chromium.browser.waitForTarget(isNew)).asPage()] });
    }
  });
  afterAll(() => chromium?.close());

  async function startAnew(): Promise<void> {
    const all = windows.flatMap(({ surfaces }) => surfaces);
    await all[0]?.evaluate(async (settings) => {
      await chrome.storage.session.clear();
      await chrome.storage.local.set({ 'own-settings': settings });
    }, own);
    for (const page of all) await journeyOn(page).waitForQuestion('what');
  }

  /** Storage holds what some order of the presses leaves, and both surfaces have come to stand on the same screen. */
  async function expectTogether({ id, surfaces }: Window, [one, other]: readonly [Pressed[], Pressed[]]) {
    const possible = new Set([...merged(one, other)].map((order) => JSON.stringify(sorted(left(order)))));
    const look = async () => {
      const kept = (await journeyOn(surfaces[0]).kept('session'))[`draft.${id}`];
      const facts = (kept as { draft: { facts: Facts } } | undefined)?.draft.facts ?? {};
      const screens = await Promise.all(surfaces.map((page) => journeyOn(page).question()));
      return { known: possible.has(JSON.stringify(sorted(facts))), apart: screens[0] !== screens[1] };
    };
    await expect.poll(look, { timeout: 5000 }).toEqual({ known: true, apart: false });
  }

  it('1,000 interleavings: no answer lost and none mixed', { timeout: patience }, async ({ task }) => {
    const runs = times(1000, 10);
    let presses = 0;
    for (let run = 1; run <= runs; run++) {
      await startAnew();
      const random = chance(run);
      const next = (below: number) => (random.next().value as number) % below;
      const made = windows.map((): [Pressed[], Pressed[]] => [[], []]);
      for (let moves = 3 + next(6); moves > 0; moves--) {
        const [at, on] = [next(windows.length), next(2) as 0 | 1];
        const pressed = await windows[at]?.surfaces[on].evaluate(pressOne, next(1000));
        if (pressed) made[at]?.[on].push(pressed);
      }
      for (const [at, window] of windows.entries()) await expectTogether(window, made[at] ?? [[], []]);
      presses += made.flat(2).length;
    }
    shows(
      task,
      'windows-apart',
      `real Chromium: ${count(runs)} interleavings, ${count(presses)} presses, 0 lost, 0 mixed`,
    );
  });
});
