import type { Page } from 'puppeteer';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Chromium, launchChromium } from './launch.ts';
import { journeyOn } from './pages.ts';
import { type PracticePages, servePracticePages } from './practice-pages.ts';
import { walkToResult } from './walk.ts';

describe('a tab whose address cannot be used gets a plain sentence and a way on', () => {
  let web: PracticePages;
  let chromium: Chromium;
  let page: Page;

  beforeAll(async () => {
    web = await servePracticePages();
  });
  afterAll(async () => web?.close());
  // A browser of its own each: an activeTab grant of the test before must not help, or hinder, the next.
  beforeEach(async () => {
    chromium = await launchChromium();
    page = await chromium.browser.newPage();
  });
  afterEach(async () => chromium?.close());

  async function popupOn(address: string) {
    await page.goto(address);
    await page.bringToFront();
    return journeyOn(await chromium.openPopup(page));
  }
  it.each(['chrome://version/', 'about:blank', 'file:///etc/hostname', 'data:text/html,<p>x'])(
    '%s',
    async (address) => {
      const popup = await popupOn(address);
      expect(await popup.noAddress()).toMatch(/address/);
      expect(await popup.host()).toBeNull();
      await walkToResult(popup, { what: 'scam' });
      expect(await popup.steps()).not.toHaveLength(0);
    },
  );

  it('a blob: page', async () => {
    await page.goto(`${web.origin}/maker`);
    const blob = await page.evaluate(() => URL.createObjectURL(new Blob(['<p>x'], { type: 'text/html' })));
    await page.evaluate((url) => location.assign(url), blob);
    await page.waitForFunction(() => location.protocol === 'blob:');
    const popup = journeyOn(await chromium.openPopup(page));
    expect(await popup.noAddress()).toMatch(/address/);
  });

  it('an address of 10,000 characters is kept whole', async () => {
    const long = `${web.origin}/?${'x'.repeat(10_000 - web.origin.length - 2)}`;
    const popup = await popupOn(long);
    await popup.waitForHost(new URL(web.origin).host);
    // It stands on screen first, and in storage a moment later.
    await expect
      .poll(async () => Object.values(await popup.kept('session')), { timeout: 30_000 })
      .toMatchObject([{ draft: { address: long } }]);
  });

  it('kept: with a user name and password Chromium gives no address, and neither reaches storage or screen', async () => {
    const popup = await popupOn(`${web.origin.replace('//', '//someone:secret@')}/signed-in`);
    expect(await popup.noAddress()).toMatch(/address/);
    expect(JSON.stringify([await popup.kept('session'), await popup.words()])).not.toMatch(/someone:|secret/);
  });

  it('right-to-left and look-alike letters are shown as they are, by host alone', async () => {
    const popup = await popupOn(`${web.origin}/%E2%80%AEgpj.exe`);
    await popup.waitForHost(new URL(web.origin).host);
    expect(await popup.words()).not.toMatch(/\u202e/);
  });

  it('a tab that moves on while the panel is open loses no answer and keeps the address', async () => {
    const popup = await popupOn(`${web.origin}/stays`);
    await popup.waitForHost(new URL(web.origin).host);
    const opening = chromium.nextPanel();
    await popup.press('keep-open');
    const panel = journeyOn(await opening);
    await panel.waitForHost(new URL(web.origin).host);
    await page.goto(`${web.otherSite}/moved-on`);
    await panel.press('note-and-close');
    await panel.page.waitForFunction(() => document.body.textContent?.includes('left open'));
    expect(page.isClosed()).toBe(false);
    const [kept] = Object.values(await panel.kept('session'));
    expect(kept).toMatchObject({ draft: { address: `${web.origin}/stays` } });
    await panel.press('leave');
  });
});
