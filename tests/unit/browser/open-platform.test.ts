import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { emptyDraft } from '../../../src/browser/draft-shape.ts';
import { openPlatform } from '../../../src/browser/open-platform.ts';

const minute = 60_000;

beforeEach(() => fakeBrowser.reset());
afterEach(() => vi.restoreAllMocks());

it('a draft is judged by the time the organisation has set, however late its settings are read, and old ones of other windows go', async () => {
  vi.spyOn(browser.windows, 'getCurrent').mockResolvedValue({ id: 1, incognito: false } as never); // the rest is not looked at
  const kept = (minutesAgo: number) => ({
    version: 1,
    revision: 1,
    touchedAt: Date.now() - minutesAgo * minute,
    draft: { ...emptyDraft, facts: { what: 'hurt' } },
  });
  await browser.storage.local.set({ 'policy-cache': { wipeAfterMinutes: 60 } });
  await browser.storage.session.set({ 'draft.1': kept(40), 'draft.2': kept(40), 'draft.3': kept(62) });
  const read = browser.storage.local.get.bind(browser.storage.local) as (keys: unknown) => Promise<object>; // one of its overloads
  vi.spyOn(browser.storage.local, 'get').mockImplementation(async (keys: unknown) => {
    await new Promise((later) => setTimeout(later, 50));
    return read(keys);
  });
  const platform = openPlatform('panel');
  await platform.ready;
  expect(platform.draft.current().facts).toEqual({ what: 'hurt' });
  await vi.waitFor(async () =>
    expect(Object.keys(await browser.storage.session.get(null)).sort()).toEqual(['draft.1', 'draft.2']),
  );
});
