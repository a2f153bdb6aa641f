import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Chromium, launchChromium } from './launch.ts';
import { journeyOn } from './pages.ts';

describe('the menu entries in real Chromium', () => {
  let chromium: Chromium;

  beforeAll(async () => {
    chromium = await launchChromium();
  });
  afterAll(async () => chromium?.close());

  it('are there: the browser has taken both', async () => {
    const reader = await chromium.browser.newPage();
    await reader.goto(`${chromium.origin}/options.html`);
    // Changing an entry is refused when there is none of that id; where it shows is held by the unit test.
    const known = (id: string) =>
      reader.evaluate(
        (wanted) =>
          (globalThis as unknown as Menus).chrome.contextMenus.update(wanted, {}).then(
            () => true,
            () => false,
          ),
        id,
      );
    expect([await known('page'), await known('link'), await known('none')]).toEqual([true, true, false]);
  });

  it('an address left by the menu takes its place in the open journey, and answers stay', async () => {
    const page = await chromium.browser.newPage();
    const popup = journeyOn(await chromium.openPopup(page));
    await popup.answer('what', 'grooming');
    await popup.page.waitForFunction(() => !document.querySelector('[data-question="what"]'));
    const asked = await popup.question();
    expect(asked).not.toBeNull();
    await popup.page.evaluate(async () => {
      const { chrome } = globalThis as unknown as Menus;
      const { id } = await chrome.windows.getCurrent();
      await chrome.storage.session.set({ [`arrival.${id}`]: { exact: 'https://example.org/linked', tabId: null } });
    });
    // Taken: the address is in the draft, beside the answer, and waits nowhere else.
    await expect
      .poll(async () => Object.entries(await popup.kept('session')), { timeout: 10_000 })
      .toEqual([
        [
          expect.stringMatching(/^draft\./),
          expect.objectContaining({
            draft: expect.objectContaining({ facts: { what: 'grooming' }, address: 'https://example.org/linked' }),
          }),
        ],
      ]);
    expect(await popup.question()).toBe(asked);
  });
});

/** What these tests use inside extension pages. */
interface Menus {
  chrome: {
    contextMenus: { update(id: string, changes: object): Promise<void> };
    windows: { getCurrent(): Promise<{ id: number }> };
    storage: { session: { set(values: object): Promise<void> } };
  };
}
