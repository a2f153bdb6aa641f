import type { Page } from 'puppeteer';

/** The class of the first thing the Tab key reaches on a page. */
export const firstStop = (page: Page) =>
  page.evaluate(
    () => document.querySelector('a[href], button, input, select, textarea, summary, [tabindex="0"]')?.className,
  );

/** Presses Shift three times, as somebody who wants to be gone, and waits until the page is. */
export async function leaveByShift(page: Page): Promise<void> {
  const closed = new Promise<void>((gone) => {
    page.once('close', () => gone());
  });
  for (let press = 0; press < 2; press++) await page.keyboard.press('Shift');
  // The page closes under the third press: its key comes up in a page that is gone.
  await page.keyboard.press('Shift').catch(() => undefined);
  await closed;
}
