import type { OptionDoors } from '../../../components/options/option-doors.ts';
import type { OwnSettings } from '../../../src/browser/own-settings.ts';
import type { Language } from '../../../src/language/text.ts';
import type { GivenSettings } from '../../../src/organisation/settings.ts';
import { memoryOrganisation } from './memory-organisation.ts';
import { memoryShared } from './memory-shared.ts';

/** The options page's doors without a browser; `kept()` is what would be in storage. */
export function memoryDoors(
  start: { own?: OwnSettings; policy?: unknown; organisation?: GivenSettings; browserLanguage?: Language } = {},
): OptionDoors & { kept(): OwnSettings } {
  const ownSettings = memoryShared(start.own ?? {});
  return {
    kept: ownSettings.current,
    ownSettings,
    organisation: memoryOrganisation(start.policy, start.organisation),
    browserLanguage: start.browserLanguage ?? 'en',
    renameMenus: () => Promise.resolve(),
    isPrivate: Promise.resolve(false),
    extension: { id: 'abcdefghijklmnopabcdefghijklmnop', version: '1.2.3' },
    today: '2026-11-24',
    copy: () => Promise.resolve(true),
    print: () => true,
    clearAndClose: () => Promise.resolve(),
  };
}
