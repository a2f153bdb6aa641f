import type { Clock } from './clock.ts';
import { draftKeyOf } from './draft-key.ts';
import { type Draft, emptyDraft, fitsStorage, type KeptDraft, keptDraftShape } from './draft-shape.ts';
import { oneAtATime } from './one-at-a-time.ts';
import type { DraftDoor } from './platform.ts';
import { stored } from './stored.ts';
import type { ThisWindow } from './this-window.ts';

type Update = (draft: Draft) => Draft;

/** How often the age of a draft is looked at; a timer alone would stand still while the computer sleeps. */
const lookEvery = 15_000;
/** A touch is written at most this often. */
const touchEvery = 60_000;

/** The draft of one window's journey: at once in page memory, mirrored to session storage in normal windows. */
export function openDraft(place: Promise<ThisWindow>, clock: Clock, defaultMinutes: number): DraftDoor {
  const listeners = new Set<(draft: Draft) => void>();
  const storeOf = (id: number) => stored<KeptDraft | null>('session', draftKeyOf(id), keptDraftShape, null);
  let current = emptyDraft;
  /** The last state known to be in storage, and the updates that are not in it yet. */
  let synced = { revision: 0, draft: emptyDraft };
  let pending: Update[] = [];
  let touchedAt = clock();
  let limit = defaultMinutes * 60_000;
  let kept = true;
  let settled: Promise<void> = Promise.resolve();
  let looking: ReturnType<typeof setInterval> | undefined;

  // A clock that was set back makes an age negative: then, too, nobody knows how old the draft is.
  const tooOld = (at: number) => Math.abs(clock() - at) > limit;
  const replay = (from: Draft) => pending.reduce((draft, update) => update(draft), from);

  function show(draft: Draft): void {
    current = draft;
    clearInterval(looking);
    if (draft !== emptyDraft) {
      looking = setInterval(() => {
        if (tooOld(touchedAt)) void door.clear();
      }, lookEvery);
    }
    for (const listener of listeners) listener(draft);
  }

  function forget(): void {
    pending = [];
    synced = { revision: 0, draft: emptyDraft };
    show(emptyDraft);
  }

  function take(found: KeptDraft): void {
    if (found.revision < synced.revision) return;
    touchedAt = found.touchedAt;
    synced = found;
    show(replay(found.draft));
  }

  async function write(id: number): Promise<void> {
    const batch = [...pending];
    const found = await storeOf(id).read();
    const base = found && found.revision >= synced.revision && !tooOld(found.touchedAt) ? found : synced;
    const draft = batch.reduce((before, update) => update(before), base.draft);
    const next: KeptDraft = { version: 1, revision: base.revision + 1, touchedAt, draft };
    // What is too large stays in memory. The part that lies in storage is touched for it, or another surface would
    // find it too old and clear the journey that somebody is writing in.
    const touched = found && base === found ? { ...found, revision: next.revision, touchedAt } : null;
    const put = fitsStorage(next) ? next : touched;
    const written = put !== null && (await storeOf(id).write(put));
    kept = written && put === next;
    // Cleared meanwhile: what was just written must not outlive it.
    if (batch.length > 0 && pending[0] !== batch[0]) return void (await storeOf(id).remove());
    if (!kept) return show(current);
    pending = pending.slice(batch.length);
    synced = next;
    show(replay(draft));
  }

  function queue(work: (id: number) => Promise<unknown>): Promise<void> {
    const turn = settled.then(async () => {
      const { id, isPrivate } = await place;
      if (!isPrivate) await oneAtATime(draftKeyOf(id), () => work(id));
    });
    // Whatever storage does, the journey goes on in memory, and the next turn comes.
    settled = turn.catch(() => {
      kept = false;
      show(current);
    });
    return settled;
  }

  const load = async (id: number) => {
    storeOf(id).watch((found) => (found ? take(found) : forget()));
    const found = await storeOf(id).read();
    if (found && tooOld(found.touchedAt)) await storeOf(id).remove();
    else if (found) take(found);
  };
  void queue(load);

  const door: DraftDoor = {
    current: () => current,
    kept: () => kept,
    settled: () => settled,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    change(update) {
      pending.push(update);
      touchedAt = clock();
      show(update(current));
      void queue(write);
    },
    touch() {
      if (current === emptyDraft) return;
      if (tooOld(touchedAt)) return void door.clear();
      if (clock() - touchedAt < touchEvery) return;
      touchedAt = clock();
      void queue(write);
    },
    wipeAfter(minutes) {
      limit = minutes * 60_000;
    },
    clear() {
      forget();
      return queue((id) => storeOf(id).remove());
    },
  };
  return door;
}
