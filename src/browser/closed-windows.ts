import { browser } from 'wxt/browser';
import { arrivalKey } from './arrival.ts';
import { draftKeyOf } from './draft-key.ts';
import type { WaitingRoom } from './waiting-room.ts';

/** A window's unfinished journey ends with the window. */
export function forgetClosedWindows(room: WaitingRoom): void {
  browser.windows?.onRemoved.addListener((id) => {
    room.empty(id);
    void browser.storage.session.remove([draftKeyOf(id), arrivalKey(id)]).catch(() => undefined);
  });
}
