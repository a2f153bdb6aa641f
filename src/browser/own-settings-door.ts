import { type OwnSettings, ownSettingsStore } from './own-settings.ts';
import type { Shared } from './platform.ts';
import type { ThisWindow } from './this-window.ts';

/** The reporter's own settings, in memory at once and in storage from normal windows only. */
export function openOwnSettings(place: Promise<ThisWindow>): Shared<OwnSettings> & { loaded: Promise<void> } {
  const listeners = new Set<(settings: OwnSettings) => void>();
  let current: OwnSettings = {};
  let changed = false;
  const show = (settings: OwnSettings) => {
    current = settings;
    for (const listener of listeners) listener(settings);
  };
  const loaded = ownSettingsStore.read().then((kept) => {
    // What was answered before storage did is newer than what storage holds.
    show(changed ? { ...kept, ...current } : kept);
    ownSettingsStore.watch(show);
  });
  return {
    loaded,
    current: () => current,
    change(update) {
      changed = true;
      show(update(current));
      void Promise.all([place, loaded]).then(([{ isPrivate }]) => !isPrivate && ownSettingsStore.write(current));
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
