import { browser } from 'wxt/browser';
import { arrivalKey } from './arrival.ts';
import { draftKeyOf } from './draft-key.ts';
import { oneAtATime } from './one-at-a-time.ts';
import type { WaitingRoom } from './waiting-room.ts';

/**
 * Forgets, unread, what a window's journey has kept in storage. Never throws. In its turn, as a surface in the middle of
 * a write would put back what was taken out.
 */
export const forgetWindow = (id: number): Promise<void> =>
  oneAtATime(draftKeyOf(id), () => browser.storage.session.remove([draftKeyOf(id), arrivalKey(id)])).catch(
    () => undefined,
  );

/** A window's unfinished journey ends with the window. */
export function forgetClosedWindows(room: WaitingRoom): void {
  browser.windows?.onRemoved.addListener((id) => {
    room.empty(id);
    void forgetWindow(id);
  });
}
