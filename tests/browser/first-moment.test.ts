import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Chromium, launchChromium } from './launch.ts';
import { journeyOn, takenOver } from './pages.ts';

/** Runs in the popup before its own code: does something the moment the page has been read, ahead of the big script. */
const atOnce = (act: string) => `addEventListener('DOMContentLoaded', () => { ${act} });`;
/** Stands in the page from the moment the big script is asked for. */
const script = 'link[href*="/journey-"]';
const field = '[data-part="own-words"] textarea';

describe('the popup’s first moment, while its script is still on its way, in real Chromium', () => {
  let chromium: Chromium;
  beforeAll(async () => {
    chromium = await launchChromium();
  });
  afterAll(() => chromium?.close());

  async function popup(act: string): Promise<Page> {
    const page = await chromium.browser.newPage();
    await page.evaluateOnNewDocument(atOnce(`globalThis.early = !document.querySelector('${script}'); ${act}`));
    await page.goto(`${chromium.origin}/popup.html`);
    return page;
  }
  const wasEarly = (page: Page) => page.evaluate(() => (globalThis as unknown as { early: boolean }).early);

  it('a press is not lost: it counts as soon as the script is there', async () => {
    const page = await popup(`document.querySelector('[data-answer="scam"]').click();`);
    expect(await wasEarly(page)).toBe(true);
    await journeyOn(page).waitForQuestion('reporter');
    await journeyOn(page).press('leave');
  });

  it('what is typed into the field for own words stays, and is found', async () => {
    const page = await popup(`document.querySelector('${field}').value = 'man asking a girl for pics';`);
    expect(await wasEarly(page)).toBe(true);
    await takenOver(page);
    expect(await page.$eval(field, (input) => (input as unknown as { value: string }).value)).toContain('pics');
    await page.click('[data-action="find"]');
    await page.waitForSelector('[data-suggestion="grooming"]');
    await page.close();
  });

  it('an early press takes no answer away from a journey that was begun before', async () => {
    const before = await popup('');
    await takenOver(before);
    const begun = journeyOn(before);
    await begun.answer('what', 'grooming');
    await begun.answer('danger', 'not-now');
    await begun.waitForQuestion('reporter');
    await expect.poll(async () => JSON.stringify(await begun.kept('session'))).toContain('not-now');
    await before.close();
    const page = await popup(`document.querySelector('[data-answer="scam"]').click();`);
    expect(await wasEarly(page)).toBe(true);
    const again = journeyOn(page);
    await again.waitForQuestion('reporter');
    const [kept] = Object.values(await again.kept('session'));
    expect(kept).toMatchObject({ draft: { facts: { what: 'grooming', danger: 'not-now' } } });
    await again.press('leave');
  });

  it('the first question takes the place of itself: nothing on it moves or is drawn anew', async () => {
    const page = await popup(`globalThis.first = document.querySelector('[data-answer="hurt"]');`);
    await takenOver(page);
    const same = await page.evaluate(
      () => (globalThis as unknown as { first: Element }).first === document.querySelector('[data-answer="hurt"]'),
    );
    expect(same).toBe(true);
    await page.close();
  });
});
