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

/** An update that fails (a person was taken out meanwhile) is left out, so that it takes no other change with it. */
function apply(updates: readonly Update[], start: Draft): Draft {
  let draft = start;
  for (const update of updates) {
    try {
      draft = update(draft);
    } catch {}
  }
  return draft;
}

/**
 * The draft of one window's journey: at once in page memory, mirrored to session storage in normal windows.
 *
 * @param minutes without a touch until a draft is wiped, once it is known whether the organisation has set its own; what
 * lies in storage is neither shown nor wiped before that
 */
export function openDraft(place: Promise<ThisWindow>, clock: Clock, minutes: Promise<number>): DraftDoor {
  const listeners = new Set<(draft: Draft) => void>();
  const storeOf = (id: number) => stored<KeptDraft | null>('session', draftKeyOf(id), keptDraftShape, null);
  let current = emptyDraft;
  /** The last state known to be in storage, and the updates that are not in it yet. */
  let synced = { revision: 0, touchedAt: clock(), draft: emptyDraft };
  let pending: Update[] = [];
  /** The revision of the write that is under way; 0 for none. */
  let writing = 0;
  /** Which journey of this surface this is, and the one for which storage was last emptied of those before it. */
  let journey = 0;
  let emptiedFor = 0;
  let touchedAt = clock();
  let limit = Number.POSITIVE_INFINITY;
  let kept = true;
  let wiped = false;
  let settled: Promise<void> = minutes.then((known) => door.wipeAfter(known));
  let looking: ReturnType<typeof setInterval> | undefined;

  const tooOld = (at: number) => isTooOld(at, clock(), limit);
  const replay = (from: Draft) => apply(pending, from);

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
    journey += 1;
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
    return queue(empty);
  }

  function take(found: KeptDraft): void {
    if (found.revision < synced.revision) return;
    wiped = false;
    touchedAt = found.touchedAt;
    synced = found;
    show(replay(found.draft));
  }

  /** What storage tells of a change. Browsers tell in order, and before the call that made the change is answered. */
  function hear(found: KeptDraft | null): void {
    // A journey that was cleared may still be written by what was under way; and this surface knows its own writes.
    if (emptiedFor !== journey || found?.revision === writing) return;
    if (found) {
      take(found);
      return;
    }
    // Gone: cleared by another surface of this window, or past its time. What the browser would not keep is newer than
    // the copy that went, and somebody is at it.
    if (!kept && tooOld(synced.touchedAt) && !tooOld(touchedAt)) return;
    if (tooOld(touchedAt)) forgetByTime();
    else forget();
    emptiedFor = journey;
  }

  async function empty(id: number): Promise<void> {
    const until = journey;
    if (await storeOf(id).remove()) emptiedFor = until;
  }

  async function write(id: number, begun: number): Promise<void> {
    if (begun !== journey) return;
    if (emptiedFor !== journey) await empty(id);
    const batch = [...pending];
    const found = await storeOf(id).read();
    const base = found && found.revision >= synced.revision && !tooOld(found.touchedAt) ? found : synced;
    const draft = apply(batch, base.draft);
    const next: KeptDraft = { version: 1, revision: base.revision + 1, touchedAt, draft };
    if (begun !== journey) return;
    if (emptiedFor !== journey) return refused();
    // What is too large stays in memory. The part that lies in storage is touched for it, or another surface would
    // find it too old and clear the journey that somebody is writing in.
    const touched = found && base === found ? { ...found, revision: next.revision, touchedAt } : null;
    const put = fitsStorage(next) ? next : touched;
    writing = next.revision;
    const written = put !== null && (await storeOf(id).write(put));
    writing = 0;
    kept = written && put === next;
    // Cleared meanwhile: what was just written must not outlive it.
    if (begun !== journey) return empty(id);
    if (!kept) return show(current);
    pending = pending.slice(batch.length);
    synced = next;
    show(replay(draft));
  }

  // Whatever storage does, the journey goes on in memory, and the next turn comes.
  function refused(): void {
    kept = false;
    show(current);
  }

  function queue(work: (id: number, begun: number) => Promise<unknown>): Promise<void> {
    const begun = journey;
    const turn = settled.then(async () => {
      const { id, isPrivate } = await place;
      if (!isPrivate) await oneAtATime(draftKeyOf(id), () => work(id, begun));
    });
    settled = turn.catch(refused);
    return settled;
  }

  const load = async (id: number, begun: number) => {
    // Before it reads: Firefox tells of changes only from a moment after it was asked to.
    storeOf(id).watch(hear);
    const found = await storeOf(id).read();
    if (!found || begun !== journey) return;
    if (!tooOld(found.touchedAt)) {
      take(found);
      return;
    }
    // Unsaid: whoever opens the first screen must not see that somebody was here before. That it goes is no news to this
    // surface either, and takes no new answer with it.
    emptiedFor = -1;
    await empty(id);
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
      const changed = update(current);
      pending.push(update);
      wiped = false;
      touchedAt = clock();
      show(changed);
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
      return queue(empty);
    },
  };
  return door;
}
