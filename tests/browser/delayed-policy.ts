import type { Chromium } from './launch.ts';

/**
 * The last policy is in the cache, and the browser's answer comes after ten seconds, with nothing in it. Runs before
 * the page's own code: any page opened earlier would have heard that there is no policy, and cleared the cache.
 */
const delayed = `chrome.storage.local.set({ 'policy-cache': { organisationName: 'Example School' } });
Object.defineProperty(chrome.storage.managed, 'get', {
  value: () =>
    new Promise((answer) => {
      setTimeout(() => {
        globalThis.policyAnswered = true;
        answer({});
      }, 10_000);
    }),
})`;

export interface BeforePolicy {
  /** First contentful paint, in milliseconds from the document's start. */
  readonly paint: number;
  /** Whether the answer was there when the school's name was. */
  readonly answered: boolean;
}

/** Opens the popup, and waits for the school's name in it. */
export async function openBeforePolicy(chromium: Chromium): Promise<BeforePolicy> {
  const page = await chromium.browser.newPage();
  await page.evaluateOnNewDocument(delayed);
  await page.goto(`${chromium.origin}/popup.html`);
  await page.waitForFunction(() => document.querySelector('[data-part="organisation"]'), { polling: 20 });
  const found = await page.evaluate(() => ({
    paint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.POSITIVE_INFINITY,
    answered: 'policyAnswered' in globalThis,
  }));
  await page.close();
  return found;
}
