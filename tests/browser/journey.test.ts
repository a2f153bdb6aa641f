import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { en } from '../../src/language/en.ts';
import { type Chromium, launchChromium } from './launch.ts';
import { type JourneyPage, journeyOn } from './pages.ts';
import { type PracticePages, servePracticePages } from './practice-pages.ts';
import { walkToResult } from './walk.ts';

declare const chrome: { storage: { local: { clear(): Promise<void> } } };

/** What each window's journey is about, as it lies in storage: a moment later than on screen. */
async function answersKept(journey: JourneyPage): Promise<readonly (string | undefined)[]> {
  const drafts = Object.values(await journey.kept('session')) as { draft: { facts: { what?: string } } }[];
  return drafts.map(({ draft }) => draft.facts.what).sort();
}

describe('a journey in real Chromium, from the toolbar button', () => {
  let web: PracticePages;
  let chromium: Chromium;
  let page: Page;

  beforeAll(async () => {
    web = await servePracticePages();
    chromium = await launchChromium();
    page = await chromium.browser.newPage();
  });
  afterAll(async () => {
    await chromium?.close();
    await web?.close();
  });

  it('reads the address of the tab, goes on in the panel with every answer, and leaves nothing behind', async () => {
    await page.goto(`${web.origin}/door?name=x`);
    const popup = journeyOn(await chromium.openPopup(page));
    await popup.waitForHost(new URL(web.origin).host);
    await popup.answer('what', 'grooming');
    await popup.waitForQuestion('danger');
    await popup.answer('danger', 'not-now');
    await popup.waitForQuestion('reporter');
    const opening = chromium.nextPanel();
    await popup.press('keep-open');
    const panel = journeyOn(await opening);
    await panel.waitForQuestion('reporter');
    await walkToResult(panel);
    expect(await panel.steps()).toContain('ceop');
    const [draft] = Object.values(await panel.kept('session'));
    expect(draft).toMatchObject({
      draft: { address: `${web.origin}/door?name=x`, facts: { what: 'grooming', danger: 'not-now' } },
    });
    await panel.press('leave');
    const reader = await chromium.browser.newPage();
    await reader.goto(`${chromium.origin}/options.html`);
    expect(await journeyOn(reader).kept('session')).toEqual({});
    expect(Object.keys(await journeyOn(reader).kept('local'))).toEqual(['own-settings']);
    await reader.close();
  });

  it('finds every answer again in the same popup after the background was stopped', async () => {
    await page.goto(`${web.origin}/again`);
    await page.bringToFront();
    const first = journeyOn(await chromium.openPopup(page));
    await first.answer('what', 'hurt');
    await first.waitForQuestion('danger');
    await expect.poll(() => answersKept(first), { timeout: 10_000 }).toEqual(['hurt']);
    await first.page.close();
    const worker = await (await chromium.background()).worker();
    await worker?.close();
    const second = journeyOn(await chromium.openPopup(page));
    await second.waitForQuestion('danger');
    const closed = new Promise((gone) => second.page.once('close', gone));
    await second.press('leave');
    await closed;
  });

  it('keeps the journeys of two windows apart', async () => {
    await page.bringToFront();
    const second = await chromium.openWindow(`${web.origin}/second-window`);
    const there = journeyOn(await chromium.openPopup(second));
    await there.waitForQuestion('what');
    await there.answer('what', 'scam');
    await expect.poll(() => answersKept(there), { timeout: 10_000 }).toContain('scam');
    await there.page.close();
    await page.bringToFront();
    const here = journeyOn(await chromium.openPopup(page));
    await here.waitForQuestion('what');
    await here.answer('what', 'hurt');
    await here.waitForQuestion('danger');
    await expect.poll(() => answersKept(here), { timeout: 10_000 }).toEqual(['hurt', 'scam']);
    await here.page.close();
    await second.close();
  });

  it('lets a young person say so at once in danger, and speaks to them from then on (rules 1 and S40)', async () => {
    await page.goto(`${web.origin}/young`);
    await page.bringToFront();
    const begun = journeyOn(await chromium.openPopup(page));
    await begun.page.evaluate(() => chrome.storage.local.clear()); // nobody has said who they are on this device
    const closed = new Promise((gone) => begun.page.once('close', gone));
    await begun.press('leave');
    await closed;
    const popup = journeyOn(await chromium.openPopup(page));
    await popup.answer('what', 'blackmail');
    await popup.waitForQuestion('danger');
    await popup.answer('danger', 'now');
    await popup.waitForScreen('result');
    expect(await popup.words()).toContain(en['headline.danger']);
    const offered = await popup.page.$$eval('[data-i-am]', (buttons) =>
      buttons.map((one) => one.getAttribute('data-i-am')),
    );
    expect(offered).toEqual(['young-person', 'parent', 'public']);
    await popup.page.click('[data-i-am="young-person"]');
    await popup.page.waitForFunction(() => !document.querySelector('[data-i-am]'));
    const words = await popup.words();
    expect(words).toContain(en['headline.danger.young']);
    expect(words).not.toContain(en['result.for-staff']);
    expect((await popup.steps())[0]).toBe('police-999');
    await popup.press('leave');
  });
});
