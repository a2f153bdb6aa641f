import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Chromium, launchChromium } from './launch.ts';
import { type JourneyPage, journeyOn } from './pages.ts';
import { walkToResult } from './walk.ts';

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
    await popup.press('leave');
  });

  it('a press on a link, while a record is being written, loses nothing typed, and the link is not opened', async () => {
    const page = await chromium.browser.newPage();
    await page.goto(`${chromium.origin}/sidepanel.html`);
    // What the journeys before left in this window.
    await page.evaluate(() => (globalThis as unknown as Menus).chrome.storage.session.clear());
    await page.reload();
    const panel = journeyOn(page);
    await walkToResult(panel, { what: 'grooming', child: 'known' });
    await panel.press('record');
    await panel.waitForScreen('record');
    await panel.type('[data-field="facts"]', 'She said “he is 16”.');
    await panel.press('add-person');
    await panel.type('[data-person="1"] [data-field="name"]', 'Name One');
    // Typed and not yet used: it stands in its field alone.
    await page.$eval('[data-part="page"] details', (part) => part.setAttribute('open', ''));
    await panel.press('edit-address');
    await panel.type('form input[dir="ltr"]', 'half an addre');
    const typed = { facts: 'She said “he is 16”.', people: [{ name: 'Name One' }] };
    await expect.poll(() => draftIn(panel)).toMatchObject({ notes: typed });
    const before = await draftIn(panel);
    const urls = () => chromium.browser.targets().map((target) => target.url());
    const tab = await page.evaluate(() => (globalThis as unknown as Menus).chrome.tabs.getCurrent());
    const worker = await (await chromium.background()).worker();
    await worker?.evaluate((pressedOn) => {
      const linkUrl = 'https://user:pw@linked.example/[x]?v=7';
      const { onClicked } = (globalThis as unknown as Menus).chrome.contextMenus;
      onClicked.dispatch({ menuItemId: 'link', linkUrl, pageUrl: 'https://page.example/' }, pressedOn);
    }, tab);
    const address = 'https://linked.example/%5Bx%5D?v=7';
    await expect
      .poll(() => draftIn(panel), { timeout: 10_000 })
      .toEqual({ ...before, address, droppedUserInfo: true, queryLeftOut: false, page: null, notedAt: null });
    expect(Object.keys(await panel.kept('session'))).toEqual([expect.stringMatching(/^draft\./)]);
    const value = (selector: string) => page.$eval(selector, (field) => (field as HTMLInputElement).value);
    expect(await value('[data-field="facts"]')).toBe('She said “he is 16”.');
    expect(await value('[data-person="1"] [data-field="name"]')).toBe('Name One');
    expect(await value('form input[dir="ltr"]')).toBe('half an addre');
    expect(await panel.screen()).toBe('record');
    expect(urls().filter((url) => url.includes('linked.example'))).toEqual([]);
  });
});

/** The draft as it lies in storage. */
async function draftIn(journey: JourneyPage): Promise<object | undefined> {
  const kept = Object.entries(await journey.kept('session')).find(([key]) => key.startsWith('draft.'));
  return (kept?.[1] as { draft?: object } | undefined)?.draft;
}

/** What these tests use inside extension pages and the background. */
interface Menus {
  chrome: {
    contextMenus: {
      update(id: string, changes: object): Promise<void>;
      onClicked: { dispatch(info: object, tab: object): void };
    };
    tabs: { getCurrent(): Promise<object> };
    windows: { getCurrent(): Promise<{ id: number }> };
    storage: { session: { set(values: object): Promise<void>; clear(): Promise<void> } };
  };
}
