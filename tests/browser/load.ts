import type { Page } from 'puppeteer';

/** Loads a page of the extension, anew also where it is that page already, and waits until its heading stands. */
export async function load(page: Page, file: string): Promise<void> {
  await page.evaluate((wanted) => {
    document.documentElement.dataset.before = '';
    setTimeout(() => location.assign(wanted)); // not before this call has come back
  }, file);
  await page.waitForFunction(
    () => document.documentElement.dataset.before === undefined && document.querySelector('h1'),
    { polling: 50 },
  );
}
