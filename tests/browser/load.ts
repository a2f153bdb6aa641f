import type { Page } from 'puppeteer';

/**
 * Waits while one document takes the place of another, until the new one has a heading. Every look is a call of its
 * own: in Firefox a wait of puppeteer's that begins on the old document is now and then lost with it.
 */
export async function waitForHeading(page: Page): Promise<void> {
  const until = Date.now() + 30_000;
  let refused: unknown;
  while (Date.now() < until) {
    try {
      const look = () => document.documentElement.dataset.before === undefined && document.querySelector('h1') !== null;
      if (await page.evaluate(look)) return;
    } catch (error) {
      refused = error;
    }
    await new Promise((waited) => setTimeout(waited, 50));
  }
  throw new Error(`No heading on ${page.url()} after 30 seconds.`, { cause: refused });
}

/** Loads a page of the extension, anew also where it is that page already, and waits until its heading stands. */
export async function load(page: Page, file: string): Promise<void> {
  await page.evaluate((wanted) => {
    document.documentElement.dataset.before = '';
    setTimeout(() => location.assign(wanted)); // not before this call has come back
  }, file);
  await waitForHeading(page);
}
