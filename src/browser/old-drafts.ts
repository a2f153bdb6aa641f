import { browser } from 'wxt/browser';
import { z } from '../schema.ts';
import type { Clock } from './clock.ts';
import { isTooOld, touchEvery } from './draft-age.ts';
import { draftKeyStart } from './draft-key.ts';
import { oneAtATime } from './one-at-a-time.ts';

/** Nothing else of a draft is looked at; the background need not know its shape. */
const aged = z.object({ touchedAt: z.number() });

/**
 * Forgets the journeys of all windows that are past their time, unread but for their age: a surface clears its own while
 * it is open, and this clears what was left when it was closed. What cannot be read has no age, and goes too. Never throws.
 *
 * @param minutes without a touch, from the settings in force
 */
export async function forgetOldDrafts(minutes: number, clock: Clock): Promise<void> {
  const limit = minutes * 60_000 + touchEvery;
  const past = (kept: unknown) => {
    const read = z.safeParse(aged, kept);
    return !read.success || isTooOld(read.data.touchedAt, clock(), limit);
  };
  const keys = async () => Object.keys(await browser.storage.session.get(null));
  const drafts = (await keys().catch(() => [])).filter((key) => key.startsWith(draftKeyStart));
  await Promise.all(
    drafts.map((key) =>
      // Between looking and forgetting somebody may touch it.
      oneAtATime(key, async () => {
        const { [key]: kept } = await browser.storage.session.get(key);
        if (kept !== undefined && past(kept)) await browser.storage.session.remove(key);
      }).catch(() => undefined),
    ),
  );
}
