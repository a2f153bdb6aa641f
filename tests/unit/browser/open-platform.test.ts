import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { arrivalKey } from '../../../src/browser/arrival.ts';
import { draftKeyOf } from '../../../src/browser/draft-key.ts';
import { type Draft, emptyDraft } from '../../../src/browser/draft-shape.ts';
import { openPlatform } from '../../../src/browser/open-platform.ts';

let windowId = 7;
const page = { id: 3, url: 'https://example.org/page' };
const answers: Draft = { ...emptyDraft, facts: { what: 'hurt' }, address: 'https://example.org/' };

const keep = (minutesAgo: number) =>
  browser.storage.session.set({
    [draftKeyOf(windowId)]: {
      version: 1,
      revision: 3,
      touchedAt: Date.now() - minutesAgo * 60_000,
      draft: answers,
    },
  });
const session = () => browser.storage.session.get(null);

/** Opens a panel, and notes every draft with something in it that it shows. */
function opening() {
  const platform = openPlatform('panel');
  const shown: Draft[] = [];
  platform.draft.subscribe((draft) => {
    if (draft !== emptyDraft) shown.push(draft);
  });
  return { platform, shown };
}

beforeEach(() => {
  fakeBrowser.reset();
  windowId += 1; // what waits for ever in one test holds up no window of another
  vi.spyOn(browser.windows, 'getCurrent').mockResolvedValue({ id: windowId, incognito: false } as never);
  vi.spyOn(browser.tabs, 'query').mockResolvedValue([] as never);
  vi.spyOn(window, 'close').mockReturnValue();
});
afterEach(() => vi.restoreAllMocks());

describe('a stored draft is judged by the limit of the organisation, which storage gives a moment later', () => {
  beforeEach(() => {
    const get = browser.storage.local.get.bind(browser.storage.local);
    const late = (key: string) => new Promise((done) => setTimeout(done, 20)).then(() => get(key));
    vi.spyOn(browser.storage.local, 'get').mockImplementation(late as never);
  });

  it.each([
    ['policy-cache', 60, 20],
    ['own-organisation', 60, 20],
    ['policy-cache', 15, 14],
  ])('%s, limit %i: one that was touched %i minutes ago is there', async (key, wipeAfterMinutes, minutesAgo) => {
    await browser.storage.local.set({ [key]: { wipeAfterMinutes } });
    await keep(minutesAgo);
    const { platform, shown } = opening();
    await platform.ready;
    expect([platform.draft.current(), shown.at(-1)]).toEqual([answers, answers]);
    expect(await session()).toMatchObject({ [draftKeyOf(windowId)]: { draft: answers } });
  });

  it.each([
    ['policy-cache', 5, 10],
    ['own-organisation', 5, 10],
    ['none', 15, 16],
  ])(
    '%s, limit %i: one that was touched %i minutes ago is never shown, and is gone',
    async (key, wipeAfterMinutes, minutesAgo) => {
      if (key !== 'none') await browser.storage.local.set({ [key]: { wipeAfterMinutes } });
      await keep(minutesAgo);
      const { platform, shown } = opening();
      await platform.ready;
      expect([platform.draft.current(), shown]).toEqual([emptyDraft, []]);
      expect(await session()).toEqual({});
    },
  );

  it('nobody waits for it: an answer counts at once while storage says nothing', async () => {
    vi.spyOn(browser.storage.local, 'get').mockReturnValue(new Promise(() => undefined) as never);
    const { platform } = opening();
    platform.draft.change(() => answers);
    expect(platform.draft.current()).toEqual(answers);
  });
});

describe('Clear and close', () => {
  it('on a surface that had only just opened: what was arriving is neither in the next journey nor kept', async () => {
    await keep(1);
    await browser.storage.session.set({ [arrivalKey(windowId)]: { exact: 'https://example.org/link', tabId: null } });
    vi.spyOn(browser.tabs, 'query').mockResolvedValue([page] as never);
    const { platform } = opening();
    await platform.clearAndClose();
    await platform.ready;
    await platform.draft.settled();
    expect([platform.draft.current(), await session()]).toEqual([emptyDraft, {}]);
    expect(window.close).toHaveBeenCalledOnce();
  });

  it('closes although storage refuses everything, with nothing left on screen', async () => {
    await keep(1);
    const { platform } = opening();
    await platform.ready;
    for (const method of ['get', 'set', 'remove'] as const) {
      vi.spyOn(browser.storage.session, method).mockRejectedValue(new Error('refused'));
    }
    await platform.clearAndClose();
    expect(platform.draft.current()).toEqual(emptyDraft);
    expect(window.close).toHaveBeenCalledOnce();
  });
});

it('old drafts of other windows go with the opening, judged by the time the organisation has set', async () => {
  const kept = (minutesAgo: number) => ({
    version: 1,
    revision: 1,
    touchedAt: Date.now() - minutesAgo * 60_000,
    draft: answers,
  });
  await browser.storage.local.set({ 'policy-cache': { wipeAfterMinutes: 60 } });
  await browser.storage.session.set({ 'draft.2': kept(40), 'draft.3': kept(62) });
  await openPlatform('panel').ready;
  await vi.waitFor(async () => expect(Object.keys(await session())).toEqual(['draft.2']));
});
