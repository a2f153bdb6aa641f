import type { Clock } from './clock.ts';
import { isTooOld, touchEvery } from './draft-age.ts';
import { draftKeyOf } from './draft-key.ts';
import { type Draft, emptyDraft, fitsStorage, type KeptDraft, keptDraftShape } from './draft-shape.ts';
import { oneAtATime } from './one-at-a-time.ts';
import type { DraftDoor } from './platform.ts';
import { stored } from './stored.ts';
import type { ThisWindow } from './this-window.ts';

type Update = (draft: Draft) => Draft;

/** How often the age of a draft is looked at; a timer alone would stand still while the computer sleeps. */
const lookEvery = 15_000;

/** The draft of one window's journey: at once in page memory, mirrored to session storage in normal windows. */
export function openDraft(place: Promise<ThisWindow>, clock: Clock, defaultMinutes: number): DraftDoor {
  const listeners = new Set<(draft: Draft) => void>();
  const storeOf = (id: number) => stored<KeptDraft | null>('session', draftKeyOf(id), keptDraftShape, null);
  let current = emptyDraft;
  /** The last state known to be in storage, and the updates that are not in it yet. */
  let synced = { revision: 0, touchedAt: clock(), draft: emptyDraft };
  let pending: Update[] = [];
  let touchedAt = clock();
  let limit = defaultMinutes * 60_000;
  let kept = true;
  let wiped = false;
  let settled: Promise<void> = Promise.resolve();
  let looking: ReturnType<typeof setInterval> | undefined;

  const tooOld = (at: number) => isTooOld(at, clock(), limit);
  const replay = (from: Draft) => pending.reduce((draft, update) => update(draft), from);

  function show(draft: Draft): void {
    current = draft;
    clearInterval(looking);
    if (draft !== emptyDraft) {
      looking = setInterval(() => {
        if (tooOld(touchedAt)) void wipe();
      }, lookEvery);
    }
    for (const listener of listeners) listener(draft);
  }

  function forget(): void {
    pending = [];
    synced = { revision: 0, touchedAt: clock(), draft: emptyDraft };
    show(emptyDraft);
  }

  /** Whoever sees this surface had answers on it, and is owed the reason why they are gone. */
  function forgetByTime(): void {
    if (Object.keys(current.facts).length > 0) wiped = true;
    forget();
  }

  function wipe(): Promise<void> {
    forgetByTime();
    return queue((id) => storeOf(id).remove());
  }

  /** It is gone from storage: cleared by another surface of this window, or past its time. */
  function gone(): void {
    // What the browser would not keep is newer than the copy that went, and somebody is at it.
    if (!kept && tooOld(synced.touchedAt) && !tooOld(touchedAt)) return;
    if (tooOld(touchedAt)) forgetByTime();
    else forget();
  }

  function take(found: KeptDraft): void {
    if (found.revision < synced.revision) return;
    wiped = false;
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
    kept = fitsStorage(next) && (await storeOf(id).write(next));
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
    storeOf(id).watch((found) => (found ? take(found) : gone()));
    const found = await storeOf(id).read();
    // Unsaid: whoever opens the first screen must not see that somebody was here before.
    if (found && tooOld(found.touchedAt)) await storeOf(id).remove();
    else if (found) take(found);
  };
  void queue(load);

  const door: DraftDoor = {
    current: () => current,
    kept: () => kept,
    wiped: () => wiped,
    settled: () => settled,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    change(update) {
      pending.push(update);
      wiped = false;
      touchedAt = clock();
      show(update(current));
      void queue(write);
    },
    touch() {
      if (current === emptyDraft) return;
      if (tooOld(touchedAt)) return void wipe();
      if (clock() - touchedAt < touchEvery) return;
      touchedAt = clock();
      void queue(write);
    },
    wipeAfter(minutes) {
      limit = minutes * 60_000;
    },
    clear() {
      wiped = false;
      forget();
      return queue((id) => storeOf(id).remove());
    },
  };
  return door;
}
