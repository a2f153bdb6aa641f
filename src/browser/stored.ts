import { browser } from 'wxt/browser';
import { z } from '../schema.ts';

export type StorageArea = 'local' | 'session';

export interface Stored<T> {
  /** The fallback when the value is missing, unreadable or of another shape. */
  read(): Promise<T>;
  /** False when the browser refused (full, switched off): carry on in memory and say so. */
  write(value: T): Promise<boolean>;
  /** False when the browser refused. */
  remove(): Promise<boolean>;
  /** Told the new value after every change by any surface; the fallback after removal. Returns the way to stop. */
  watch(listener: (value: T) => void): () => void;
}

const yes = () => true;
const no = () => false;

/**
 * One value in storage, parsed on the way in: an older version or a damaged profile may have written it.
 *
 * @param fallback stands for everything that cannot be read
 */
export function stored<T>(area: StorageArea, key: string, shape: z.ZodMiniType<T>, fallback: T): Stored<T> {
  const parsed = (kept: unknown): T => {
    const result = z.safeParse(shape, kept);
    return result.success ? result.data : fallback;
  };
  // Called inside a promise, so that an area that is missing altogether counts as a refusal.
  const attempt = (act: () => Promise<void>) => Promise.resolve().then(act).then(yes, no);
  return {
    read: () =>
      Promise.resolve()
        .then(() => browser.storage[area].get(key))
        .then((kept: Record<string, unknown>) => parsed(kept[key]))
        .catch(() => fallback),
    write: (value) => attempt(() => browser.storage[area].set({ [key]: value })),
    remove: () => attempt(() => browser.storage[area].remove(key)),
    watch(listener) {
      const changed = (changes: Record<string, { newValue?: unknown }>, where: string) => {
        const change = changes[key];
        if (where === area && change) listener(parsed(change.newValue));
      };
      browser.storage.onChanged.addListener(changed);
      return () => browser.storage.onChanged.removeListener(changed);
    },
  };
}
