import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { arrivalStore } from '../../../src/browser/arrival.ts';
import { closePage } from '../../../src/browser/close-page.ts';
import { openDraft } from '../../../src/browser/draft.ts';
import { draftKeyOf } from '../../../src/browser/draft-key.ts';
import { draftShape, emptyDraft, onPage } from '../../../src/browser/draft-shape.ts';
import { takeIncoming } from '../../../src/browser/incoming.ts';
import { chosen } from '../../../src/browser/menus.ts';
import { readPageTitle } from '../../../src/browser/page-title.ts';
import { readAddress } from '../../../src/concern/address.ts';
import type { Facts } from '../../../src/routing/facts.ts';
import { z } from '../../../src/schema.ts';
import { patience } from '../../proof/patience.ts';
import { webAddress } from '../concern/arbitraries.ts';

const raw = 'https://user:pw@videos.example/[x]?v=[7]';
const exact = 'https://videos.example/%5Bx%5D?v=%5B7%5D';
type Press = Parameters<typeof chosen>[0];
const onLink = (linkUrl: string) =>
  chosen({ menuItemId: 'link', linkUrl, pageUrl: 'https://page.example/' } as Press, 7);
const onThePage = (pageUrl: string) => chosen({ menuItemId: 'page', pageUrl } as Press, 7);

beforeEach(() => fakeBrowser.reset());
afterEach(() => vi.restoreAllMocks());

describe('an address from the menu (the address rules: http and https alone, no user name, one exact form)', () => {
  it('loses user name and password, says so, and has its brackets encoded', () => {
    expect(onLink(raw)).toEqual({ exact, droppedUserInfo: true, tabId: null });
    expect(onThePage(raw)).toEqual({ exact, droppedUserInfo: true, tabId: 7 });
    expect(onLink(exact)).toEqual({ exact, droppedUserInfo: false, tabId: null });
  });

  it('of another scheme is none', () => {
    expect(onLink('javascript:alert(1)')).toBeNull();
    expect(onThePage('file:///home/x')).toBeNull();
  });

  it('any address: what is taken is what readAddress gives, in the draft as well', { timeout: patience }, () => {
    fc.assert(
      fc.property(webAddress, (given) => {
        const read = readAddress(given);
        const taken = onThePage(given);
        expect(taken?.exact).toBe(read.ok ? read.value.exact : undefined);
        const kept = z.parse(draftShape, { ...emptyDraft, address: given, page: { tabId: 7, exact: given } });
        expect(kept.address).toBe(taken?.exact ?? null);
        expect(kept.page).toEqual(taken && { tabId: 7, exact: taken.exact });
        expect(z.parse(draftShape, kept)).toEqual(kept);
        if (read.ok) expect(new URL(read.value.exact)).toMatchObject({ username: '', password: '' });
      }),
    );
  });

  it('is compared with the tab in the same form: the page is closed, and its title read', async () => {
    const taken = onThePage(raw);
    const { page } = onPage(emptyDraft, taken as NonNullable<typeof taken>, 7);
    const tab = { id: 7, windowId: 1, url: raw, title: 'A video' };
    vi.spyOn(browser.tabs, 'get').mockResolvedValue(tab as never);
    vi.spyOn(browser.tabs, 'query').mockResolvedValue([tab, tab] as never);
    const remove = vi.spyOn(browser.tabs, 'remove').mockResolvedValue();
    expect(await readPageTitle(page)).toBe('A video');
    expect(page && (await closePage(page))).toBe('closed');
    expect(remove).toHaveBeenCalledExactlyOnceWith(7);
  });
});

describe('a draft', () => {
  it('that an older version wrote has the whole address for people too', () => {
    const { queryLeftOut, droppedUserInfo, ...older } = emptyDraft;
    expect(z.parse(draftShape, { ...older, address: exact })).toEqual({ ...emptyDraft, address: exact });
    expect([queryLeftOut, droppedUserInfo]).toEqual([false, false]);
  });

  it('with an address that is none keeps everything else', () => {
    const kept = {
      ...emptyDraft,
      facts: { what: 'hurt' },
      address: 'javascript:1',
      page: { tabId: 1, exact: 'about:x' },
    };
    expect(z.parse(draftShape, kept)).toEqual({ ...emptyDraft, facts: { what: 'hurt' } });
  });
});

describe('a press in the menu while a journey is open', () => {
  const facts: Facts = { what: 'grooming', danger: 'not-now' };
  const typed = {
    ...emptyDraft.notes,
    facts: 'She said “he is 16”.',
    opinion: 'I worry.',
    people: [{ role: 'child', name: 'Name One', details: 'age 9' }] as const,
    steps: { ceop: { done: 1, by: 'me', reference: 'C 12', outcome: 'rang' } },
  };

  async function openJourney(isPrivate: boolean) {
    const place = { id: 1, isPrivate };
    const draft = openDraft(Promise.resolve(place), () => Date.now(), Promise.resolve(15));
    await draft.settled();
    draft.change((now) => ({
      ...onPage(now, { exact: 'https://first.example/?who=me', droppedUserInfo: false }, 3),
      facts,
      screen: 'record',
      queryLeftOut: true,
      notedAt: '2026-11-24T14:05:00Z',
      notes: { ...typed, pageTitle: 'The first page' },
    }));
    await draft.settled();
    return { place, draft };
  }
  const expected = { ...emptyDraft, facts, screen: 'record', notes: typed, address: exact, droppedUserInfo: true };

  it('changes the address and what was read of the one before; nothing answered, typed or noted of a step is', async () => {
    const { place, draft } = await openJourney(false);
    await takeIncoming(place, draft);
    await arrivalStore(1).write(onLink(raw));
    await vi.waitFor(async () => expect(await arrivalStore(1).read()).toBeNull());
    await draft.settled();
    expect(draft.current()).toEqual(expected);
    const kept = await browser.storage.session.get(draftKeyOf(1));
    expect(kept[draftKeyOf(1)]).toMatchObject({ draft: expected });
    expect(JSON.stringify(kept)).not.toMatch(/user|pw@/);
  });

  it('also where it waited before the surface opened', async () => {
    await arrivalStore(1).write(onLink(raw));
    const { place, draft } = await openJourney(false);
    await takeIncoming(place, draft);
    expect(draft.current()).toEqual(expected);
  });

  it('also in a private window, where it comes as a message and nothing is written', async () => {
    const { place, draft } = await openJourney(true);
    await takeIncoming(place, draft);
    const message = { handOver: 'leave', windowId: 1, thing: 'arrival', value: { exact: raw, tabId: null } };
    await browser.runtime.sendMessage(message).catch(() => undefined);
    expect(draft.current()).toEqual(expected);
    expect(await browser.storage.session.get(null)).toEqual({});
  });
});
