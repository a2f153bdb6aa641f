import type { DraftDoor } from './platform.ts';

/** Every press and key says that somebody is there, so that a draft in use is not wiped. */
export function noticePresence(draft: DraftDoor): void {
  for (const kind of ['pointerdown', 'keydown'] as const) {
    document.addEventListener(kind, () => draft.touch(), { passive: true, capture: true });
  }
}
