import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { forgetWindow } from '../../../src/browser/closed-windows.ts';
import { openDraft } from '../../../src/browser/draft.ts';
import { draftKeyOf } from '../../../src/browser/draft-key.ts';
import { type Draft, emptyDraft } from '../../../src/browser/draft-shape.ts';
import type { DraftDoor } from '../../../src/browser/platform.ts';
import { emptyStepNote } from '../../../src/concern/notes.ts';
import { patience } from '../../proof/patience.ts';
import { times } from '../../proof/size.ts';
import { slowStorage } from './slow-storage.ts';

const minute = 60_000;
let time = 0;
let id = 0;
const open = () => openDraft(Promise.resolve({ id, isPrivate: false }), () => time, Promise.resolve(15));

/** Empty storage, and a window of its own: what a run that failed has left undone holds no later one up. */
function startAnew(): void {
  vi.restoreAllMocks();
  fakeBrowser.reset();
  id += 1;
}

/** Each change leaves a word of its own, so that it is known wherever it turns up again. */
const says = (word: string) => (draft: Draft) => ({
  ...draft,
  notes: { ...draft.notes, steps: { ...draft.notes.steps, [word]: emptyStepNote } },
});
const wordsOf = (draft: Draft | undefined) => Object.keys(draft?.notes.steps ?? {});
const wordsKept = (kept: Record<string, unknown>) =>
  wordsOf((kept[draftKeyOf(id)] as { draft: Draft } | undefined)?.draft);

/** Every word that this surface has shown since. */
function shownBy(door: DraftDoor): Set<string> {
  const shown = new Set<string>();
  door.subscribe((draft) => {
    for (const word of wordsOf(draft)) shown.add(word);
  });
  return shown;
}

beforeEach(() => {
  startAnew();
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] }); // the looks at a draft's age
  time = Date.UTC(2026, 10, 24);
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('a draft that was cleared', () => {
  it('is not shown again by a write that was under way, and not kept', async () => {
    const storage = slowStorage();
    const draft = open();
    await storage.drain();
    draft.change(says('old'));
    await storage.step(); // read is carried out
    await storage.step(); // read is answered: the write is on its way
    const shown = shownBy(draft);
    const cleared = draft.clear();
    await storage.drain();
    await cleared;
    expect([[...shown], draft.current()]).toEqual([[], emptyDraft]);
    vi.restoreAllMocks();
    expect(await browser.storage.session.get(null)).toEqual({});
  });

  it('is not shown again by a touch, and not kept, not even empty', async () => {
    const draft = open();
    draft.change(says('old'));
    await draft.settled();
    time += 2 * minute;
    draft.touch();
    const shown = shownBy(draft);
    await draft.clear();
    expect([[...shown], draft.current()]).toEqual([[], emptyDraft]);
    expect(await browser.storage.session.get(null)).toEqual({});
  });

  it('is not shown by what was on its way from storage when the surface opened', async () => {
    const before = open();
    before.change(says('old'));
    await before.settled();
    const storage = slowStorage();
    const draft = open();
    const shown = shownBy(draft);
    await storage.step(); // read is carried out
    const cleared = draft.clear();
    await storage.drain();
    await cleared;
    expect([...shown]).toEqual([]);
  });

  it('leaves the screen although storage refuses to let go of it, and never mixes with the next one', async () => {
    const draft = open();
    draft.change(says('old'));
    await draft.settled();
    draft.change(says('older'));
    const shown = shownBy(draft);
    const remove = vi.spyOn(browser.storage.session, 'remove').mockRejectedValue(new Error('refused'));
    await draft.clear();
    draft.change(says('new'));
    await draft.settled();
    expect([[...shown], draft.kept()]).toEqual([['new'], false]);
    remove.mockRestore();
    draft.change(says('newer'));
    await draft.settled();
    expect([[...shown], draft.kept()]).toEqual([['new', 'newer'], true]);
    expect(wordsKept(await browser.storage.session.get(null))).toEqual(['new', 'newer']);
  });

  it('stays gone when another page takes it out in the middle of a write', async () => {
    const storage = slowStorage();
    const draft = open();
    draft.change(says('old'));
    await storage.drain();
    draft.change(says('older'));
    await storage.step();
    const elsewhere = browser.storage.session.remove(draftKeyOf(id)); // without a lock, where there is none
    await storage.step(); // read is answered: the write comes after the removal
    await storage.step(); // the removal
    const shown = shownBy(draft);
    await storage.drain();
    await elsewhere;
    vi.restoreAllMocks();
    expect([[...shown], await browser.storage.session.get(null)]).toEqual([[], {}]);
  });
});

type Move =
  | { readonly do: 'change'; readonly on: number }
  | { readonly do: 'touch' | 'clear'; readonly on: number }
  | { readonly do: 'steps'; readonly count: number }
  | { readonly do: 'refuse'; readonly count: number }
  | { readonly do: 'elsewhere' };

const on = fc.constantFrom(0, 1);
const moves = fc.array(
  fc.oneof(
    { weight: 4, arbitrary: fc.record({ do: fc.constant('change' as const), on }) },
    { weight: 2, arbitrary: fc.record({ do: fc.constantFrom('touch' as const, 'clear' as const), on }) },
    { weight: 4, arbitrary: fc.record({ do: fc.constant('steps' as const), count: fc.integer({ min: 1, max: 6 }) }) },
    { weight: 1, arbitrary: fc.record({ do: fc.constant('refuse' as const), count: fc.integer({ min: 1, max: 3 }) }) },
    { weight: 1, arbitrary: fc.record({ do: fc.constant('elsewhere' as const) }) },
  ),
  { maxLength: 14 },
);

/** Makes the moves; `look` is called after each, and after each step of storage. */
async function play(
  made: readonly Move[],
  doors: readonly DraftDoor[],
  storage: ReturnType<typeof slowStorage>,
  told: { said(door: number, word: string): void; cleared(door: number): void; look(): void },
): Promise<void> {
  for (const [index, move] of made.entries()) {
    if (move.do === 'steps') {
      for (let step = 0; step < move.count; step++) {
        await storage.step();
        told.look();
      }
    } else if (move.do === 'refuse') storage.refuse(move.count);
    else if (move.do === 'elsewhere') void forgetWindow(id);
    else {
      const at = move.on % doors.length;
      const door = doors[at];
      if (move.do === 'change') {
        told.said(at, `word-${index}`);
        door?.change(says(`word-${index}`));
      } else if (move.do === 'clear') {
        told.cleared(at);
        void door?.clear();
      } else {
        time += 61_000; // a touch is written at most once a minute
        door?.touch();
      }
    }
    told.look();
  }
  storage.refuse(0);
  await storage.drain();
  told.look();
}

describe('random interleavings of change, touch, clear, slow and refusing storage', { timeout: patience }, () => {
  const runs = { numRuns: times(5000, 300) };

  it('one surface: on screen is, at every moment, what was said since the last clear; so is, in the end, what is kept', async () => {
    await fc.assert(
      fc.asyncProperty(moves, async (made) => {
        startAnew();
        const storage = slowStorage();
        const door = open();
        let said: string[] = [];
        const look = () => expect(wordsOf(door.current()).sort()).toEqual([...said].sort());
        door.subscribe(look);
        await play(
          made.filter((move) => move.do !== 'elsewhere'),
          [door],
          storage,
          {
            said: (_, word) => said.push(word),
            cleared: () => {
              said = [];
            },
            look,
          },
        );
        said.push('last');
        door.change(says('last'));
        await storage.drain();
        look();
        vi.restoreAllMocks();
        expect(wordsKept(await browser.storage.session.get(null)).sort()).toEqual([...said].sort());
      }),
      runs,
    );
  });

  it('two surfaces and a third page: what was cleared, or taken out of storage, is never shown again, and not kept', async () => {
    await fc.assert(
      fc.asyncProperty(moves, async (made) => {
        startAnew();
        const takenOut = new Set<string>();
        const storage = slowStorage((kept) => {
          for (const word of wordsKept(kept)) takenOut.add(word);
        });
        const doors = [open(), open()];
        const known = doors.map(() => new Set<string>());
        const gone = doors.map(() => new Set<string>());
        const look = (at: number) => {
          for (const word of wordsOf(doors[at]?.current())) {
            expect([gone[at]?.has(word), word]).toEqual([false, word]);
            known[at]?.add(word);
          }
        };
        for (const [at, door] of doors.entries()) door.subscribe(() => look(at));
        const lookAll = () => {
          for (const [at, door] of doors.entries()) {
            look(at);
            for (const word of wordsOf(door.current())) expect([takenOut.has(word), word]).toEqual([false, word]);
          }
        };
        await play(made, doors, storage, {
          said: () => undefined,
          cleared: (at) => {
            for (const word of known[at] ?? []) gone[at]?.add(word);
          },
          look: lookAll,
        });
        // With the first change a surface takes out what storage would not let go of; from then on nothing is lost.
        for (const word of ['first', 'last']) {
          for (const [at, door] of doors.entries()) {
            door.change(says(`${word}-${at}`));
            await storage.drain();
            lookAll();
          }
        }
        vi.restoreAllMocks();
        const kept = wordsKept(await browser.storage.session.get(null));
        const dead = new Set([...takenOut, ...gone.flatMap((words) => [...words])]);
        expect(kept.filter((word) => dead.has(word))).toEqual([]);
        for (const door of doors) expect(wordsOf(door.current()).sort()).toEqual([...kept].sort());
        expect(kept).toEqual(expect.arrayContaining(['last-0', 'last-1']));
      }),
      runs,
    );
  });
});
