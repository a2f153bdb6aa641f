import type { OptionDoors } from '../../../components/options/option-doors.ts';
import type { OwnSettings } from '../../../src/browser/own-settings.ts';
import type { GivenSettings } from '../../../src/organisation/settings.ts';
import { memoryOrganisation } from './memory-organisation.ts';

/** The options page's doors without a browser; `kept()` is what would be in storage. */
export function memoryDoors(
  start: { own?: OwnSettings; policy?: unknown; organisation?: GivenSettings } = {},
): OptionDoors & { kept(): OwnSettings } {
  let own = start.own ?? {};
  const listeners = new Set<(now: OwnSettings) => void>();
  return {
    kept: () => own,
    ownSettings: {
      current: () => own,
      change(update) {
        own = update(own);
        for (const listener of listeners) listener(own);
      },
      subscribe(listener) {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
    },
    organisation: memoryOrganisation(start.policy, start.organisation),
    isPrivate: Promise.resolve(false),
    extension: { id: 'abcdefghijklmnopabcdefghijklmnop', version: '1.2.3' },
    today: '2026-11-24',
    copy: () => Promise.resolve(true),
    print: () => true,
  };
}
