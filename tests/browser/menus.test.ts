import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Chromium, launchChromium } from './launch.ts';
import { journeyOn } from './pages.ts';

describe('the menu entries in real Chromium', () => {
  let chromium: Chromium;

  beforeAll(async () => {
    chromium = await launchChromium();
  });
  afterAll(async () => chromium?.close());

  it('are two, on pages and on links, and neither is on images', async () => {
    const reader = await chromium.browser.newPage();
    await reader.goto(`${chromium.origin}/options.html`);
    // Changing an entry is refused when there is none of that id; contexts cannot be read back.
    const known = (id: string) =>
      reader.evaluate(
        (wanted) =>
          (globalThis as unknown as Menus).chrome.contextMenus.update(wanted, {}).then(
            () => true,
            () => false,
          ),
        id,
      );
    expect([await known('page'), await known('link'), await known('image')]).toEqual([true, true, false]);
  });

  it('an address left by the menu takes its place in the open journey, and answers stay', async () => {
    const page = await chromium.browser.newPage();
    const popup = journeyOn(await chromium.openPopup(page));
    await popup.waitForQuestion('what');
    await popup.page.evaluate(async () => {
      const { chrome } = globalThis as unknown as Menus;
      const { id } = await chrome.windows.getCurrent();
      await chrome.storage.session.set({ [`arrival.${id}`]: { exact: 'https://example.org/linked', tabId: null } });
    });
    await popup.waitForHost('example.org');
    expect(Object.keys(await popup.kept('session'))).toEqual([expect.stringMatching(/^draft\./)]);
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
