import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { openDraft } from '../../../src/browser/draft.ts';
import { type Draft, emptyDraft } from '../../../src/browser/draft-shape.ts';
import type { ThisWindow } from '../../../src/browser/this-window.ts';
import { emptyStepNote, type Notes } from '../../../src/concern/notes.ts';
import { shows } from '../../proof/shows.ts';

const minute = 60_000;
let time = 0;
const open = (id: number, isPrivate = false) => {
  const place: ThisWindow = { id, isPrivate };
  return openDraft(Promise.resolve(place), () => time, Promise.resolve(15));
};
const answered = (facts: Draft['facts']) => (draft: Draft) => ({ ...draft, facts: { ...draft.facts, ...facts } });
const kept = () => browser.storage.session.get(null);

beforeEach(() => {
  fakeBrowser.reset();
  time = Date.UTC(2026, 10, 24);
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const noted = (notes: Notes, step: string, reference: string): Notes => ({
  ...notes,
  steps: { ...notes.steps, [step]: { ...emptyStepNote, reference } },
});
const references = ({ steps }: Notes) =>
  Object.fromEntries(Object.entries(steps).map(([step, { reference }]) => [step, reference]));

describe('the draft of a window', () => {
  it('is there at once, and in session storage soon after', async () => {
    const draft = open(1);
    draft.change(answered({ what: 'hurt' }));
    expect(draft.current().facts).toEqual({ what: 'hurt' });
    await draft.settled();
    expect(await kept()).toMatchObject({ 'draft.1': { version: 1, draft: { facts: { what: 'hurt' } } } });
  });

  it('is found again by the next surface of the same window, and by no other window', async () => {
    const first = open(1);
    first.change(answered({ what: 'hurt', danger: 'not-now' }));
    await first.settled();
    const [same, other] = [open(1), open(2)];
    await Promise.all([same.settled(), other.settled()]);
    expect(same.current().facts).toEqual({ what: 'hurt', danger: 'not-now' });
    expect(other.current()).toEqual(emptyDraft);
  });

  it('from before the rules kept were asked is found again, with nothing typed there', async () => {
    const first = open(1);
    first.change((draft) => ({ ...draft, notes: { ...draft.notes, facts: 'He said.', keptExcept: 'new' } }));
    await first.settled();
    const old = JSON.parse(JSON.stringify(await kept()));
    old['draft.1'].draft.notes.keptExcept = undefined;
    old['draft.1'].draft.notes.role = '';
    await browser.storage.session.set(JSON.parse(JSON.stringify(old)));
    const second = open(1);
    await second.settled();
    expect(second.current().notes).toEqual({ ...emptyDraft.notes, facts: 'He said.', keptExcept: '', role: '' });
  });

  it('keeps an answer given before storage had spoken, and those from before', async () => {
    const first = open(1);
    first.change(answered({ what: 'hurt' }));
    await first.settled();
    const second = open(1);
    second.change(answered({ danger: 'not-now' }));
    await second.settled();
    expect(second.current().facts).toEqual({ what: 'hurt', danger: 'not-now' });
  });

  it('writes nothing from a private window', async () => {
    const draft = open(1, true);
    draft.change(answered({ what: 'hurt' }));
    await draft.settled();
    expect(draft.current().facts).toEqual({ what: 'hurt' });
    expect(await kept()).toEqual({});
  });

  it('goes on in memory when the browser refuses to write, and says so', async () => {
    const draft = open(1);
    vi.spyOn(browser.storage.session, 'set').mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'));
    draft.change(answered({ what: 'hurt' }));
    draft.change(answered({ danger: 'not-now' }));
    await draft.settled();
    expect(draft.current().facts).toEqual({ what: 'hurt', danger: 'not-now' });
    expect(draft.kept()).toBe(false);
    vi.restoreAllMocks();
    draft.change(answered({ reporter: 'school' }));
    await draft.settled();
    expect(draft.kept()).toBe(true);
    expect(await kept()).toMatchObject({ 'draft.1': { draft: { facts: { what: 'hurt', reporter: 'school' } } } });
  });

  it('takes at most 64 KB of storage; what is larger stays in memory', async () => {
    const draft = open(1);
    const address = `https://example.org/${'x'.repeat(65 * 1024)}`;
    draft.change((before) => ({ ...before, address }));
    await draft.settled();
    expect([draft.current().address, draft.kept(), await kept()]).toEqual([address, false, {}]);
  });

  describe('when more was typed than storage takes', () => {
    /** A line that somebody types, 61 characters. */
    const line = (at: number) => `${at}: she told me what he wrote and asked me to say nothing.\n`.padStart(61);
    const typedLine = (at: number) => (before: Draft) => ({
      ...before,
      notes: { ...before.notes, facts: before.notes.facts + line(at) },
    });
    const lines = Array.from({ length: 1_300 }, (_, at) => at);
    const all = lines.map(line).join('');

    /** Types every line; 64 KB are full long before the last. */
    async function overfull() {
      const draft = open(1);
      draft.change(answered({ what: 'hurt' }));
      for (const at of lines) {
        draft.change(typedLine(at));
        if (at % 100 === 0) await draft.settled();
      }
      await draft.settled();
      return draft;
    }
    const factsKept = async () => {
      const [found] = Object.values(await kept()) as { draft: Draft }[];
      return found?.draft.notes.facts;
    };

    it('every word stays, storage holds a whole earlier state, and the screen is told', async () => {
      const draft = await overfull();
      expect(draft.current().notes.facts).toBe(all);
      expect(draft.kept()).toBe(false);
      const found = (await factsKept()) ?? '';
      expect(found.length).toBeGreaterThan(30_000);
      expect(all.startsWith(found)).toBe(true);
      expect(found.endsWith('\n')).toBe(true);
    });

    it('all of it is kept again once it is shortened', async () => {
      const draft = await overfull();
      draft.change((before) => ({
        ...before,
        notes: { ...before.notes, facts: `${all.slice(0, 1_000)}That is all.` },
      }));
      await draft.settled();
      expect(draft.kept()).toBe(true);
      expect(await factsKept()).toBe(`${all.slice(0, 1_000)}That is all.`);
    });

    it('a second surface that opens, answers or is touched takes no word away', async () => {
      const draft = await overfull();
      const popup = open(1);
      await popup.settled();
      popup.change(answered({ danger: 'not-now' }));
      await popup.settled();
      expect(draft.current().notes.facts).toBe(all);
      expect(draft.current().facts).toEqual({ what: 'hurt', danger: 'not-now' });
    });

    it('a second surface that opens after a quarter of an hour of typing takes no word away', async () => {
      const draft = await overfull();
      for (let at = 0; at < 20; at++) {
        time += minute;
        draft.change(typedLine(at));
        await draft.settled();
      }
      const popup = open(1);
      await popup.settled();
      expect(draft.current().notes.facts).toBe(all + lines.slice(0, 20).map(line).join(''));
      expect(popup.current().facts).toEqual({ what: 'hurt' });
    });

    it('Clear and close takes all of it away, on both surfaces', async () => {
      const draft = await overfull();
      const popup = open(1);
      await popup.settled();
      await popup.clear();
      expect([draft.current(), popup.current(), await kept()]).toEqual([emptyDraft, emptyDraft, {}]);
    });
  });

  it('is cleared in memory, in storage and on the other surface', async () => {
    const [popup, panel] = [open(1), open(1)];
    popup.change(answered({ what: 'hurt' }));
    await popup.settled();
    expect(panel.current().facts).toEqual({ what: 'hurt' });
    await panel.clear();
    expect([popup.current(), panel.current(), await kept()]).toEqual([emptyDraft, emptyDraft, {}]);
  });

  it('is wiped after 15 minutes without a touch, also when nothing was open, and when the clock went back', async () => {
    for (const later of [16 * minute, -16 * minute]) {
      const draft = open(1);
      draft.change(answered({ what: 'hurt' }));
      await draft.settled();
      time += later;
      const next = open(1);
      await next.settled();
      expect([next.current(), await kept()]).toEqual([emptyDraft, {}]);
    }
  });

  it('listens before it reads: what another page takes out in between would stay on screen (Firefox)', async () => {
    const listen = vi.spyOn(browser.storage.onChanged, 'addListener');
    const read = vi.spyOn(browser.storage.session, 'get');
    await open(1).settled();
    expect(listen.mock.invocationCallOrder[0]).toBeLessThan(read.mock.invocationCallOrder[0] ?? 0);
  });

  it('an answer given before an old draft was found and wiped belongs to the new one, and stays', async () => {
    const before = open(1);
    before.change(answered({ what: 'hurt' }));
    await before.settled();
    time += 16 * minute;
    const next = open(1);
    next.change(answered({ danger: 'not-now' }));
    await next.settled();
    expect(next.current().facts).toEqual({ danger: 'not-now' });
    expect(await kept()).toMatchObject({ 'draft.1': { draft: { facts: { danger: 'not-now' } } } });
  });

  it('is wiped on screen too, and kept while somebody is there', async () => {
    vi.useFakeTimers();
    const draft = open(1);
    draft.change(answered({ what: 'hurt' }));
    time += 14 * minute;
    draft.touch();
    time += 14 * minute;
    await vi.advanceTimersByTimeAsync(minute);
    expect(draft.current().facts).toEqual({ what: 'hurt' });
    time += 2 * minute;
    await vi.advanceTimersByTimeAsync(minute);
    expect(draft.current()).toEqual(emptyDraft);
  });

  it('goes on saving after a change that another surface has made impossible: that one is left out', async () => {
    const [popup, panel] = [open(1), open(1)];
    popup.change((draft) => ({ ...draft, notes: { ...draft.notes, facts: 'two children' } }));
    await popup.settled();
    popup.change((draft) => ({ ...draft, notes: { ...draft.notes, facts: '' } }));
    panel.change((draft) => {
      if (!draft.notes.facts) throw new RangeError('nothing to change');
      return { ...draft, notes: { ...draft.notes, facts: 'changed' } };
    });
    panel.change(answered({ what: 'hurt' }));
    await Promise.all([popup.settled(), panel.settled()]);
    panel.change(answered({ danger: 'not-now' }));
    await panel.settled();
    const now = { facts: { what: 'hurt', danger: 'not-now' }, notes: { facts: '' } };
    expect([panel.current(), popup.current()]).toMatchObject([now, now]);
    expect([panel.kept(), await kept()]).toMatchObject([true, { 'draft.1': { draft: now } }]);
  });

  it('a change that fails on the spot leaves nothing behind', async () => {
    const draft = open(1);
    const fails = () => {
      throw new RangeError('a fault');
    };
    expect(() => draft.change(fails)).toThrow(RangeError);
    draft.change(answered({ what: 'hurt' }));
    await draft.settled();
    expect(await kept()).toMatchObject({ 'draft.1': { draft: { facts: { what: 'hurt' } } } });
  });

  it('says that the time has cleared it, on every surface that was open, until something is begun again', async () => {
    const [popup, panel] = [open(1), open(1)];
    popup.change(answered({ what: 'hurt' }));
    await popup.settled();
    expect([popup.wiped(), panel.wiped()]).toEqual([false, false]);
    time += 16 * minute;
    const told: boolean[] = [];
    panel.subscribe(() => told.push(panel.wiped()));
    popup.touch();
    await popup.settled();
    await panel.settled();
    expect([popup.current(), panel.current(), await kept()]).toEqual([emptyDraft, emptyDraft, {}]);
    expect([popup.wiped(), panel.wiped()]).toEqual([true, true]);
    expect(told).toEqual([true]);
    panel.change(answered({ what: 'scam' }));
    await panel.settled();
    expect([popup.wiped(), panel.wiped()]).toEqual([false, false]);
  });

  it('does not say so after Clear and close, for an address alone, nor on a surface that opens later', async () => {
    const [popup, panel] = [open(1), open(1)];
    popup.change(answered({ what: 'hurt' }));
    await popup.settled();
    await panel.clear();
    expect([popup.wiped(), panel.wiped()]).toEqual([false, false]);
    popup.change((before) => ({ ...before, address: 'https://example.org/' }));
    await popup.settled();
    time += 16 * minute;
    popup.touch();
    await popup.settled();
    expect([popup.current(), popup.wiped()]).toEqual([emptyDraft, false]);
    const before = open(2);
    before.change(answered({ what: 'hurt' }));
    await before.settled();
    time += 16 * minute;
    const later = open(2);
    await later.settled();
    expect([later.current(), later.wiped()]).toEqual([emptyDraft, false]);
  });

  it('Clear and close takes the word on it away, too', async () => {
    const draft = open(1);
    draft.change(answered({ what: 'hurt' }));
    await draft.settled();
    time += 16 * minute;
    draft.touch();
    expect(draft.wiped()).toBe(true);
    await draft.clear();
    expect(draft.wiped()).toBe(false);
  });

  it('outlives an old copy in storage, where the browser would not keep what was done since', async () => {
    const draft = open(1);
    draft.change(answered({ what: 'hurt' }));
    await draft.settled();
    const refuse = vi.spyOn(browser.storage.session, 'set').mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'));
    time += 10 * minute;
    draft.change(answered({ danger: 'not-now' }));
    await draft.settled();
    time += 8 * minute;
    await browser.storage.session.remove('draft.1');
    expect(draft.current().facts).toEqual({ what: 'hurt', danger: 'not-now' });
    refuse.mockRestore();
    draft.change(answered({ reporter: 'school' }));
    await draft.settled();
    expect(await kept()).toMatchObject({ 'draft.1': { draft: { facts: { what: 'hurt', danger: 'not-now' } } } });
  });

  it.each([
    null,
    7,
    'x',
    { version: 2 },
    { version: 1, revision: 1, touchedAt: 0, draft: { facts: { what: 'nothing' } } },
  ])('starts empty from a stored value of another shape: %j', async (value) => {
    await browser.storage.session.set({ 'draft.1': value });
    const draft = open(1);
    await draft.settled();
    expect(draft.current()).toEqual(emptyDraft);
  });

  it('two windows, each with popup and panel: 1,000 interleavings, no answer lost and none mixed', async ({ task }) => {
    const move = fc.record({ window: fc.constantFrom(0, 1), surface: fc.constantFrom(0, 1), wait: fc.boolean() });
    await fc.assert(
      fc.asyncProperty(fc.array(move, { maxLength: 8 }), async (moves) => {
        fakeBrowser.reset();
        const surfaces = [1, 2].map((id) => [open(id), open(id)] as const);
        const expected: Record<string, string>[] = [{}, {}];
        for (const [index, { window, surface, wait }] of moves.entries()) {
          const door = surfaces[window]?.[surface];
          door?.change((before) => ({ ...before, notes: noted(before.notes, `step-${index}`, `window-${window}`) }));
          Object.assign(expected[window] ?? {}, { [`step-${index}`]: `window-${window}` });
          if (wait) await door?.settled();
        }
        for (const door of surfaces.flat()) await door.settled();
        for (const [window, doors] of surfaces.entries()) {
          for (const door of doors) expect(references(door.current().notes)).toEqual(expected[window]);
        }
      }),
      { numRuns: 1000 },
    );
    shows(task, 'windows-apart', 'the draft alone: 1,000 interleavings, 0 lost, 0 mixed');
  });
});
