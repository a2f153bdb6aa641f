const queues = new Map<string, Promise<unknown>>();

/** The queue of this page alone, where the browser has no locks. */
function inThisPage<T>(thing: string, work: () => Promise<T>): Promise<T> {
  const turn = (queues.get(thing) ?? Promise.resolve()).then(work, work);
  queues.set(thing, turn);
  return turn;
}

/**
 * Runs work on one thing after the other, also across popup and panel: reading, changing and writing a draft
 * must not be cut in half by another surface doing the same.
 */
export function oneAtATime<T>(thing: string, work: () => Promise<T>): Promise<T> {
  const locks: LockManager | null | undefined = navigator.locks; // missing in some contexts, whatever the types say
  return locks ? locks.request(thing, work) : inThisPage(thing, work);
}
