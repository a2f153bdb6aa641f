import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Chromium, launchChromium } from './launch.ts';
import { journeyOn } from './pages.ts';
import { type PracticePages, servePracticePages } from './practice-pages.ts';

// Known inside extension pages, where the functions given to `evaluate` run.
declare const chrome: { storage: { session: { set(values: object): Promise<void> } } };

/** Clear and close, on a page that may be gone before it can answer. */
const leave = (page: Page) =>
  page.$eval('header [data-action="leave"]', (button) => (button as HTMLElement).click()).catch(() => undefined);

describe('a private window in real Chromium', () => {
  let web: PracticePages;
  let chromium: Chromium;

  beforeAll(async () => {
    web = await servePracticePages();
    chromium = await launchChromium(undefined, { privateWindows: true });
  });
  afterAll(async () => {
    await chromium?.close();
    await web?.close();
  });

  it('writes nothing to storage, hands every answer to the panel, and leaves none behind after Clear and close', async () => {
    const reader = await chromium.browser.newPage();
    await reader.goto(`${chromium.origin}/options.html`);
    const storage = journeyOn(reader);
    const page = await chromium.openWindow(`${web.origin}/private`, true);
    const popup = journeyOn(await chromium.openPopup(page));
    await popup.waitForHost(new URL(web.origin).host);
    await popup.answer('what', 'hurt');
    await popup.answer('danger', 'not-now');
    await popup.answer('reporter', 'school');
    await popup.waitForQuestion('position');
    expect([await storage.kept('session'), await storage.kept('local')]).toEqual([{}, {}]);
    const opening = chromium.nextPanel();
    await popup.press('keep-open');
    const panel = journeyOn(await opening);
    await panel.waitForQuestion('position');
    expect([await storage.kept('session'), await storage.kept('local')]).toEqual([{}, {}]);

    // Once more, to a panel that is open; it forgets the journey, and the next popup knows nothing of it.
    const second = journeyOn(await chromium.openPopup(page));
    await second.answer('what', 'grooming');
    await second.answer('danger', 'not-now');
    await second.waitForQuestion('reporter');
    await second.press('keep-open');
    await panel.waitForQuestion('reporter');
    const closed = new Promise((gone) => panel.page.once('close', gone));
    await panel.press('leave');
    await closed;
    const third = journeyOn(await chromium.openPopup(page));
    await third.waitForHost(new URL(web.origin).host);
    expect(await third.question()).toBe('what');
    expect([await storage.kept('session'), await storage.kept('local')]).toEqual([{}, {}]);
    await leave(third.page); // it has the address of the page: for others, a journey under way
  });

  it('a journey there holds back an update that another window would apply when it is cleared', async () => {
    const reader = await chromium.browser.newPage();
    await reader.goto(`${chromium.origin}/options.html`);
    const page = await chromium.openWindow(`${web.origin}/held`, true);
    const hidden = journeyOn(await chromium.openPopup(page));
    await hidden.answer('what', 'hurt');
    await hidden.waitForQuestion('danger');
    await reader.evaluate(() => chrome.storage.session.set({ 'update-waiting': true }));
    const other = await chromium.browser.newPage();
    await other.goto(`${chromium.origin}/sidepanel.html`);
    await leave(other);
    await expect.poll(() => other.isClosed()).toBe(true);
    expect(reader.isClosed()).toBe(false);
    expect(await journeyOn(reader).kept('session')).toEqual({ 'update-waiting': true });
    expect(await hidden.question()).toBe('danger');
    // Every page of the extension goes when it is loaded anew.
    await leave(hidden.page);
    await expect.poll(() => reader.isClosed(), { timeout: 10_000 }).toBe(true);
  });
});
