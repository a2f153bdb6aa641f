import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { startBackground } from '../../../src/browser/background.ts';
import { forgetClosedWindows } from '../../../src/browser/closed-windows.ts';
import { answerMenus } from '../../../src/browser/menus.ts';
import { openWaitingRoom } from '../../../src/browser/waiting-room.ts';
import { fakeMenus, messages } from './fake-background.ts';

const tab = { id: 3, windowId: 7, incognito: false };
const privateTab = { ...tab, incognito: true };
const onPage = { menuItemId: 'page', pageUrl: 'https://example.org/page' };
const onLink = { menuItemId: 'link', linkUrl: 'https://example.org/link', pageUrl: 'https://example.org/page' };

const session = () => browser.storage.session.get(null);
const turn = () => new Promise(setImmediate);
const take = (windowId: number, thing = 'arrival') =>
  browser.runtime.sendMessage({ handOver: 'take', windowId, thing, value: null });

beforeEach(() => {
  fakeBrowser.reset();
  messages();
});
afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

describe('a press in the menu (answerMenus)', () => {
  it.each([
    ['Chromium', false, 'panel of 7'],
    ['Firefox', true, 'panel'],
  ])(
    'opens the panel at once in %s, before anything else is asked of the browser: later it would be refused',
    (_, firefox, panel) => {
      const { opened, click } = fakeMenus({ firefox });
      answerMenus(openWaitingRoom());
      for (const where of [tab, privateTab]) {
        const noted = () => Promise.resolve(opened.push('left an address'));
        vi.spyOn(browser.storage.session, 'set').mockImplementation(noted as never);
        vi.spyOn(browser.runtime, 'sendMessage').mockImplementation(noted as never);
        opened.length = 0;
        click(onPage, where);
        expect(opened[0]).toBe(panel);
      }
    },
  );

  it.each([
    [
      'a link: its own address, of no tab, as it is not opened',
      onLink,
      { exact: 'https://example.org/link', tabId: null },
    ],
    ['the page: its address, and the tab that shows it', onPage, { exact: 'https://example.org/page', tabId: 3 }],
  ])('leaves the address for the surface of that window, on %s', async (_, info, arrival) => {
    const { click } = fakeMenus();
    answerMenus(openWaitingRoom());
    click(info, tab);
    await turn();
    expect(await session()).toMatchObject({ 'arrival.7': arrival });
    expect([Object.keys(await session()), await take(7)]).toEqual([['arrival.7'], null]);
  });

  it('from a private window: the address waits in memory, and nothing in storage', async () => {
    const { click } = fakeMenus();
    answerMenus(openWaitingRoom());
    click(onLink, privateTab);
    await turn();
    expect([await session(), await browser.storage.local.get(null)]).toEqual([{}, {}]);
    expect(await take(7)).toMatchObject({ exact: 'https://example.org/link', tabId: null });
  });

  it('opens the popup where the panel is refused, and not beside one that opened', async () => {
    const refused = fakeMenus({ panelOpens: false });
    answerMenus(openWaitingRoom());
    refused.click(onPage, tab);
    await turn();
    expect(refused.opened).toEqual(['panel of 7', 'popup of 7']);
    expect(await session()).toHaveProperty(['arrival.7']);

    const open = fakeMenus();
    answerMenus(openWaitingRoom());
    open.click(onPage, tab);
    await turn();
    expect(open.opened).toEqual(['panel of 7']);
  });

  it('with both refused keeps the address for whichever the person opens next, and nothing fails', async () => {
    const { click, opened } = fakeMenus({ panelOpens: false, popupOpens: false });
    answerMenus(openWaitingRoom());
    click(onPage, tab);
    await turn();
    expect([opened, Object.keys(await session())]).toEqual([['panel of 7', 'popup of 7'], ['arrival.7']]);
  });

  it('outside of any tab does nothing, and without an address opens and leaves nothing', async () => {
    const { click, opened } = fakeMenus();
    answerMenus(openWaitingRoom());
    click(onPage);
    expect(opened).toEqual([]);
    click({ menuItemId: 'page' }, tab);
    await turn();
    expect([opened, await session()]).toEqual([['panel of 7'], {}]);
  });
});

describe('a window that was closed (forgetClosedWindows)', () => {
  it('takes what its journey kept with it, in storage and in memory, and nothing of another window', async () => {
    const room = openWaitingRoom();
    forgetClosedWindows(room);
    await browser.storage.session.set({
      'draft.7': 1,
      'arrival.7': 1,
      'draft.8': 1,
      'arrival.8': 1,
      'was-updated': true,
    });
    for (const windowId of [7, 8]) {
      room.put(windowId, 'draft', `draft of ${windowId}`);
      room.put(windowId, 'arrival', `arrival of ${windowId}`);
    }
    await fakeBrowser.windows.onRemoved.trigger(7);
    await turn();
    expect(await session()).toEqual({ 'draft.8': 1, 'arrival.8': 1, 'was-updated': true });
    expect([await take(7, 'draft'), await take(7), await take(8, 'draft'), await take(8)]).toEqual([
      null,
      null,
      'draft of 8',
      'arrival of 8',
    ]);
  });

  it('is no fault where storage refuses', async () => {
    forgetClosedWindows(openWaitingRoom());
    vi.spyOn(browser.storage.session, 'remove').mockRejectedValue(new Error('refused'));
    await fakeBrowser.windows.onRemoved.trigger(7);
    await turn(); // a rejection that nobody catches would fail this file
  });
});

describe('the waiting room of private windows (openWaitingRoom)', () => {
  it('gives what was left once, to that window alone; the later of two', async () => {
    const room = openWaitingRoom();
    room.put(7, 'arrival', 'first');
    await browser.runtime.sendMessage({ handOver: 'leave', windowId: 7, thing: 'arrival', value: 'second' });
    expect([await take(8), await take(7, 'draft'), await take(7), await take(7)]).toEqual([null, null, 'second', null]);
    expect(await session()).toEqual({});
  });

  it.each([{}, null, 'take', { handOver: 'take' }, { handOver: 'take', windowId: 7, thing: 'record', value: null }])(
    'answers nobody who does not ask for a hand-over: %j',
    async (message) => {
      openWaitingRoom().put(7, 'arrival', 'kept');
      expect(await browser.runtime.sendMessage(message)).toBeUndefined();
      expect(await take(7)).toBe('kept');
    },
  );
});

it('the background listens to everything before it has awaited anything: the event that woke it is not missed', async () => {
  const { click, opened } = fakeMenus();
  startBackground();
  click(onPage, tab);
  expect(opened).toEqual(['panel of 7']);
  const { runtime, windows } = fakeBrowser;
  for (const event of [runtime.onMessage, runtime.onInstalled, runtime.onUpdateAvailable, windows.onRemoved]) {
    expect(event.hasListeners()).toBe(true);
  }
  await turn();
});
