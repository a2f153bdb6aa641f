import type { Shared } from '../../../src/browser/platform.ts';

/** A value in page memory alone. */
export function memoryShared<T>(start: T): Shared<T> {
  let now = start;
  const listeners = new Set<(value: T) => void>();
  return {
    current: () => now,
    change(update) {
      now = update(now);
      for (const listener of listeners) listener(now);
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
