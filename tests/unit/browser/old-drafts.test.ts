import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { startBackground } from '../../../src/browser/background.ts';
import { openDraft } from '../../../src/browser/draft.ts';
import { forgetOldDrafts } from '../../../src/browser/old-drafts.ts';
import { keptWipeMinutes } from '../../../src/browser/organisation.ts';

const minute = 60_000;
const now = Date.UTC(2026, 10, 24);
const touched = (minutesAgo: number) => ({ version: 1, revision: 1, touchedAt: now - minutesAgo * minute, draft: {} });
const kept = async () => Object.keys(await browser.storage.session.get(null)).sort();

beforeEach(() => fakeBrowser.reset());
afterEach(() => vi.restoreAllMocks());

describe('a draft past its time leaves the memory, also where no surface is open', () => {
  it('of every window, and nothing else', async () => {
    await browser.storage.session.set({
      'draft.1': touched(17),
      'draft.2': touched(14),
      'draft.3': touched(-17),
      'draft.4': 'of another shape',
      'arrival.1': { exact: 'https://example.org/', tabId: null },
      'was-updated': true,
    });
    await forgetOldDrafts(15, () => now);
    expect(await kept()).toEqual(['arrival.1', 'draft.2', 'was-updated']);
  });

  it('never one that somebody is at: a touch is written once a minute', async () => {
    let time = now;
    const draft = openDraft(Promise.resolve({ id: 1, isPrivate: false }), () => time, Promise.resolve(1));
    draft.change((before) => ({ ...before, facts: { what: 'hurt' } }));
    await draft.settled();
    time += 50_000;
    draft.touch(); // there, but not written yet
    time += 50_000;
    await forgetOldDrafts(1, () => time);
    expect(await kept()).toEqual(['draft.1']);
  });

  it('never throws where storage refuses', async () => {
    await browser.storage.session.set({ 'draft.1': touched(17) });
    vi.spyOn(browser.storage.session, 'remove').mockRejectedValue(new Error('refused'));
    await expect(forgetOldDrafts(15, () => now)).resolves.toBeUndefined();
    vi.spyOn(browser.storage.session, 'get').mockRejectedValue(new Error('refused'));
    await expect(forgetOldDrafts(15, () => now)).resolves.toBeUndefined();
  });

  it('after the minutes that are in force: the organisation’s, else the person’s, else 15', async () => {
    expect(await keptWipeMinutes()).toBe(15);
    await browser.storage.local.set({ 'policy-cache': { wipeAfterMinutes: 45 } });
    expect(await keptWipeMinutes()).toBe(45);
    await browser.storage.local.set({ 'policy-cache': { wipeAfterMinutes: 'absurd' } });
    expect(await keptWipeMinutes()).toBe(15);
  });

  it('whenever the background wakes, whatever woke it', async () => {
    vi.spyOn(Date, 'now').mockReturnValue(now);
    await browser.storage.session.set({ 'draft.1': touched(30), 'draft.2': touched(5) });
    await browser.storage.local.set({ 'policy-cache': { wipeAfterMinutes: 20 } });
    vi.spyOn(browser.contextMenus.onClicked, 'addListener').mockImplementation(() => undefined);
    startBackground();
    await vi.waitFor(async () => expect(await kept()).toEqual(['draft.2']));
  });
});
