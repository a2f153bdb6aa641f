import type { Page } from 'puppeteer';

/**
 * Uses all that stands on a screen and stays on it: opens closed parts, and presses every button that neither
 * answers, nor leads on, nor opens a site. Runs in the page.
 */
function pressAll(except: string): number {
  for (const part of document.querySelectorAll('details')) part.open = true;
  const buttons = [...document.querySelectorAll('button')].filter((button) => !button.matches(except));
  for (const button of buttons) button.click();
  return buttons.length;
}

/** Buttons that lead to another screen or away. */
const leading = '[data-answer], [data-action], [data-open], [data-change], .leave-link, .quiet';

/** Presses everything on the screen that stays on it; gives how many buttons that were. */
export const useScreen = (page: Page): Promise<number> => page.evaluate(pressAll, leading);

/** What is typed while everything is used; tests look for these words where nothing may be kept. */
export const typed = { lead: 'Lee Quillfeather', phone: '01632 960001', council: 'walsall' } as const;

/** A press as the page sees it, wherever on the page the button is. Runs in the page. */
export const press = (button: Element): void => (button as HTMLElement).click();

/** Uses the options from top to bottom: own council, organisation, settings to a file and back, directory. */
export async function useOptions(page: Page): Promise<void> {
  await page.waitForSelector('[data-action="import"]');
  await page.$$eval('details', (parts) => {
    for (const part of parts) part.open = true;
  });
  await page.type('search input', typed.council);
  await page.waitForSelector('[data-authority]');
  await page.$eval('[data-authority]', press);
  await page.waitForSelector('[data-action="forget-council"]');
  await page.type('#settings-text', `dslName: ${typed.lead}\ndslPhone: ${typed.phone}`);
  await page.$eval('[data-action="import"]', press);
  await page.waitForFunction(
    (name) => [...document.querySelectorAll('input')].some(({ value }) => value === name),
    { polling: 50 },
    typed.lead,
  );
  await useScreen(page);
}
