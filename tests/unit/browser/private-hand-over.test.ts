import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { clearWindow } from '../../../src/browser/clear-window.ts';
import { emptyDraft } from '../../../src/browser/draft-shape.ts';
import { leave, receive } from '../../../src/browser/hand-over.ts';
import { answerMenus } from '../../../src/browser/menus.ts';
import { openPlatform } from '../../../src/browser/open-platform.ts';
import type { Platform } from '../../../src/browser/platform.ts';
import { openWaitingRoom } from '../../../src/browser/waiting-room.ts';
import { fakeMenus, messages } from './fake-background.ts';

const here = { id: 7, isPrivate: true };
const answers = { ...emptyDraft, facts: { what: 'hurt' as const } };

/** A surface that only listens, and what it was given. */
function listening(windowId = here.id) {
  const given: unknown[] = [];
  receive(windowId, (thing, value) => void given.push([thing, value]));
  return given;
}
const turn = () => new Promise(setImmediate);

beforeEach(() => {
  fakeBrowser.reset();
  messages();
  vi.spyOn(browser.windows, 'getCurrent').mockResolvedValue({ id: here.id, incognito: true } as never);
  vi.spyOn(browser.tabs, 'query').mockResolvedValue([] as never);
  vi.spyOn(window, 'close').mockReturnValue();
});
afterEach(async () => {
  expect([await browser.storage.session.get(null), await browser.storage.local.get(null)]).toEqual([{}, {}]);
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

describe('what one surface of a private window leaves for another', () => {
  it('waits for a surface that opens later, and is given once', async () => {
    openWaitingRoom();
    await leave(here.id, 'draft', answers);
    const [panel, other] = [listening(), listening(8)];
    await turn();
    const next = listening();
    await turn();
    expect([panel, other, next]).toEqual([[['draft', answers]], [], []]);
  });

  it('is given once, and not to the next surface, when an open one has it at once', async () => {
    openWaitingRoom();
    const panel = listening();
    await turn();
    await leave(here.id, 'draft', answers);
    await turn();
    const next = listening();
    await turn();
    expect([panel, next]).toEqual([[['draft', answers]], []]);
  });

  it('is given once to a surface that opens at that moment', async () => {
    const room = openWaitingRoom();
    room.put(here.id, 'draft', answers);
    const panel = listening();
    void leave(here.id, 'draft', answers);
    await turn();
    expect(panel).toEqual([['draft', answers]]);
  });
});

describe('a private window, whole', () => {
  const ready = async (surface: 'popup' | 'panel'): Promise<Platform> => {
    const platform = openPlatform(surface);
    await platform.ready;
    await turn();
    return platform;
  };
  const facts = (platform: Platform) => platform.draft.current().facts;

  it('Clear and close takes back what was left: no old answers in the next journey', async () => {
    openWaitingRoom();
    const panel = await ready('panel');
    await leave(here.id, 'draft', answers);
    await turn();
    expect(facts(panel)).toEqual({ what: 'hurt' });
    await panel.clearAndClose();
    expect([panel.draft.current(), (await ready('panel')).draft.current()]).toEqual([emptyDraft, emptyDraft]);
  });

  it.each([
    ['the surface', async (panel: Platform) => panel.clearAndClose()],
    ['the options page', async () => clearWindow(Promise.resolve(here))],
  ])('Clear and close from %s takes back what nobody has taken yet', async (_, clear) => {
    const room = openWaitingRoom();
    const panel = await ready('panel');
    for (const thing of ['draft', 'arrival'] as const) {
      room.put(here.id, thing, thing === 'draft' ? answers : { exact: 'https://example.org/old', tabId: null });
    }
    await clear(panel);
    expect((await ready('panel')).draft.current()).toEqual(emptyDraft);
  });

  it('Clear and close while the surface still opens: nothing that was arriving comes back', async () => {
    const room = openWaitingRoom();
    room.put(here.id, 'draft', answers);
    const panel = openPlatform('panel');
    await panel.clearAndClose();
    await turn();
    expect([panel.draft.current(), (await ready('panel')).draft.current()]).toEqual([emptyDraft, emptyDraft]);
  });

  it('the address of a menu click goes into the open journey, and into no new one', async () => {
    const { click } = fakeMenus();
    answerMenus(openWaitingRoom());
    const panel = await ready('panel');
    click({ menuItemId: 'link', linkUrl: 'https://example.org/old' }, { id: 3, windowId: here.id, incognito: true });
    await turn();
    expect(panel.draft.current().address).toBe('https://example.org/old');
    await panel.clearAndClose();
    expect((await ready('panel')).draft.current().address).toBeNull();
  });

  it('a panel that did not open leaves nothing waiting: the popup keeps its answers to itself', async () => {
    fakeMenus({ panelOpens: false });
    const popup = await ready('popup');
    popup.draft.change(() => answers);
    fakeBrowser.runtime.onMessage.removeAllListeners(); // no surface hears what it sends itself
    openWaitingRoom();
    expect(await popup.keepOpenBesidePage()).toBe(false);
    expect([facts(popup), facts(await ready('popup'))]).toEqual([{ what: 'hurt' }, {}]);
  });
});
