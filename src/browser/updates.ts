import { browser } from 'wxt/browser';
import { z } from '../schema.ts';
import { draftKeyStart } from './draft-key.ts';
import { journeyElsewhere } from './journey-elsewhere.ts';
import { stored } from './stored.ts';

const wasUpdated = stored('session', 'was-updated', z.boolean(), false);
const waiting = stored('session', 'update-waiting', z.boolean(), false);

/** With a listener the browser holds an update back; without one Firefox reloads in the middle of a journey. */
export function holdUpdates(): void {
  browser.runtime.onUpdateAvailable.addListener(() => void waiting.write(true));
}

/** An update empties session storage: whoever had begun has to be told. */
export function noteUpdates(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'update') void wasUpdated.write(true);
  });
}

/**
 * Calls when there was an update since the browser started, and nobody has begun anew after it: at once, or as soon as
 * the background has noted it, which may be after a surface opened. Returns the way to stop listening.
 */
export function onUpdatedBefore(told: () => void): () => void {
  const tell = (updated: boolean) => updated && told();
  void wasUpdated.read().then(tell);
  return wasUpdated.watch(tell);
}

/** A new journey has begun: what was lost before it need not be said any more. */
export const forgetUpdate = (): Promise<boolean> => wasUpdated.remove();

/** At the end of a journey: loads a waiting update, unless another one is unfinished, in storage or on another surface. */
export async function applyWaitingUpdate(): Promise<void> {
  if (!(await waiting.read())) return;
  const kept: Record<string, unknown> = await browser.storage.session.get(null).catch(() => ({}));
  if (Object.keys(kept).some((key) => key.startsWith(draftKeyStart))) return;
  if (await journeyElsewhere()) return;
  await waiting.remove();
  browser.runtime.reload();
}
