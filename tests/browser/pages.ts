import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { ElementHandle, Page } from 'puppeteer';

// Known inside extension pages, where the functions given to `evaluate` run.
declare const chrome: { storage: Record<'session' | 'local', { get(all: null): Promise<Record<string, unknown>> }> };

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * Runs in the page: brings an element into view until it stays in one place from one frame to the next. A new screen
 * scrolls to its top in an effect after its first frame, which was asked for before this one could be.
 */
async function rest(element: Element): Promise<void> {
  // No frames are painted where nobody sees the page.
  const frame = () =>
    new Promise((painted) => {
      const late = setTimeout(painted, 100);
      requestAnimationFrame(() => {
        clearTimeout(late);
        setTimeout(painted);
      });
    });
  for (let look = 0, before = ''; look < 60; look++) {
    element.scrollIntoView({ block: 'center', behavior: 'instant' });
    await frame();
    const { x, y } = element.getBoundingClientRect();
    const now = [x, y, innerHeight].join();
    if (now === before) return;
    before = now;
  }
}

/** Waits until the script has taken over the first screen that stands in the popup's page: it then asks for the answer. */
export const takenOver = (page: Page) => page.waitForSelector('link[href*="/result-screen-"]');

/** What a person does and sees in a popup, panel or sidebar, by the marks that every view carries. */
export function journeyOn(page: Page) {
  const element = (selector: string): Promise<ElementHandle<Element> | null> => page.waitForSelector(selector);
  const attribute = (selector: string, name: string) =>
    page.$eval(selector, (found, wanted) => found.getAttribute(wanted), name).catch(() => null);
  /** Brings a button into view and waits until it rests there. */
  async function reach(selector: string): Promise<ElementHandle<Element> | null> {
    const button = await element(selector);
    await button?.evaluate(rest);
    return button;
  }

  return {
    page,
    reach,
    /** Puts words into a field as an input method does, all at once; they land in the draft. */
    async type(field: string, words: string): Promise<void> {
      await (await reach(field))?.click();
      await page.evaluate((typed) => document.execCommand('insertText', false, typed), words);
    },
    /** Waits for a question and presses an answer, as a mouse would. */
    async answer(question: string, value: string): Promise<void> {
      const button = await reach(`[data-question="${question}"] [data-answer="${value}"]`);
      await button?.click();
    },
    /** Presses a button by its `data-action`. The popup may close under the press. */
    async press(action: string): Promise<void> {
      const button = await reach(`[data-action="${action}"]`);
      await button?.click().catch((error: unknown) => {
        if (!page.isClosed()) throw error;
      });
    },
    /** The fact that is asked for now, or null on another screen. */
    question: () => attribute('[data-question]', 'data-question'),
    screen: () => attribute('[data-screen]', 'data-screen'),
    waitForQuestion: (question: string) => element(`[data-question="${question}"]`),
    waitForScreen: (screen: string) => element(`[data-screen="${screen}"]`),
    /** Channel ids of the plan on screen, in order. */
    steps: () => page.$$eval('[data-step]', (found) => found.map((step) => step.getAttribute('data-step'))),
    /** The host on screen, or null while there is none. */
    host: () => page.$eval('.host', (found) => found.textContent).catch(() => null),
    waitForHost: (host: string) =>
      page.waitForFunction((wanted) => document.querySelector('.host')?.textContent === wanted, {}, host),
    /** The sentence said instead of an address. */
    noAddress: async () => {
      await element('[data-part="no-address"]');
      return page.$eval('[data-part="no-address"]', (found) => found.textContent ?? '');
    },
    words: () => page.$eval('body', (body) => body.textContent ?? ''),
    /** Everything the extension keeps in session or local storage. */
    kept: (area: 'session' | 'local') => page.evaluate((where) => chrome.storage[where].get(null), area),
    /** Light or dark, as the person's own system would ask for. */
    scheme: (value: 'light' | 'dark') => page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]),
    /** What axe finds wrong on this screen: rule and elements. */
    async axe(): Promise<readonly string[]> {
      // Evaluated, not added as a script tag: the page policy blocks those without a word.
      if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axeSource);
      return page.evaluate(async () => {
        const { axe } = globalThis as unknown as { axe: { run(how: object): Promise<AxeResult> } };
        interface AxeResult {
          violations: { id: string; nodes: { target: string[] }[] }[];
        }
        // WCAG 2.2’s own rule on targets is off unless asked for.
        const { violations } = await axe.run({
          rules: { 'target-size': { enabled: true } },
          resultTypes: ['violations'],
        });
        return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
      });
    },
    // A picture beyond the visible part would shift where later presses land.
    picture: (path: string) => page.screenshot({ path: path as `${string}.png`, captureBeyondViewport: false }),
  };
}

export type JourneyPage = ReturnType<typeof journeyOn>;
