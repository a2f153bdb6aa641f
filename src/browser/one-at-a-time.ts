/**
 * Runs work on one thing after the other, also across popup and panel: reading, changing and writing a draft
 * must not be cut in half by another surface doing the same.
 */
export function oneAtATime<T>(thing: string, work: () => Promise<T>): Promise<T> {
  return 'locks' in navigator ? navigator.locks.request(thing, work) : work();
}
