import { chromeBuild, launchChromium } from '../browser/launch.ts';
import { takenOver } from '../browser/pages.ts';
import { median } from './median.ts';

// Known inside extension pages.
declare const chrome: { storage: { session: { clear(): Promise<void> } } };

/** Runs in the page: presses an answer of the first question, and waits for the frame that shows the next one. */
const pressFirst = () =>
  new Promise<number>((shown) => {
    const start = performance.now();
    const look = () => {
      const asked = document.querySelector('[data-question]')?.getAttribute('data-question');
      if (asked !== 'what') shown(performance.now() - start);
      else requestAnimationFrame(look);
    };
    document.querySelector<HTMLElement>('[data-answer="grooming"]')?.click();
    requestAnimationFrame(look);
  });

/** Milliseconds from the press of an answer in the popup to the next question, median of some presses. */
export async function nextQuestionTime(presses: number): Promise<number> {
  const chromium = await launchChromium(chromeBuild);
  const page = await chromium.browser.newPage();
  const found: number[] = [];
  for (let press = 0; press < presses; press++) {
    await page.goto(`${chromium.origin}/popup.html`);
    await page.evaluate(() => chrome.storage.session.clear());
    await page.reload();
    await takenOver(page);
    found.push(await page.evaluate(pressFirst));
  }
  await chromium.close();
  return median(found);
}
