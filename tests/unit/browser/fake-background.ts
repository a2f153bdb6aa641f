import { vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';

/** Messages with answers, as in a browser: what a listener returns comes back to whoever sent. */
export function messages(): void {
  vi.spyOn(browser.runtime, 'sendMessage').mockImplementation((async (message: unknown) => {
    const told = await fakeBrowser.runtime.onMessage.trigger(message, {}, () => undefined);
    return told.find((answer) => answer !== undefined);
  }) as never);
}

type Info = Readonly<Record<'menuItemId', string> & Partial<Record<'linkUrl' | 'pageUrl', string>>>;
type Tab = Readonly<{ id: number; windowId: number; incognito: boolean }>;

/** The menu, the panel and the popup of a browser, which the fake browser has not; and what was opened, in order. */
export function fakeMenus({ firefox = false, panelOpens = true, popupOpens = true } = {}) {
  vi.stubEnv('FIREFOX', firefox ? 'true' : ''); // as a build for that browser has it
  const opened: string[] = [];
  const listeners: ((info: Info, tab?: Tab) => void)[] = [];
  const opens = (what: string, allowed: boolean) => (of?: { windowId: number }) => {
    opened.push(of ? `${what} of ${of.windowId}` : what);
    return allowed ? Promise.resolve() : Promise.reject(new Error('refused'));
  };
  const onClicked = { addListener: (listener: (typeof listeners)[number]) => listeners.push(listener) };
  vi.spyOn(browser, 'contextMenus', 'get').mockReturnValue({ onClicked } as never);
  const panel = { open: opens('panel', panelOpens) };
  // Firefox's own name for it is not in the fake browser.
  if (firefox) Object.defineProperty(browser, 'sidebarAction', { configurable: true, value: panel });
  else vi.spyOn(browser, 'sidePanel', 'get').mockReturnValue(panel as never);
  vi.spyOn(browser.action, 'openPopup').mockImplementation(opens('popup', popupOpens) as never);
  return {
    opened,
    click: (info: Info, tab?: Tab) => {
      for (const listener of listeners) listener(info, tab);
    },
  };
}
