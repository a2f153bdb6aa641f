import type { OrganisationDoor, OrganisationNow } from '../../../src/browser/organisation.ts';
import { decodeSettings } from '../../../src/organisation/decode.ts';
import { ownOnly } from '../../../src/organisation/own-only.ts';
import type { GivenSettings } from '../../../src/organisation/settings.ts';
import { exportSettings, importSettings } from '../../../src/organisation/text-file.ts';

/** The organisation's door without a browser: the product's own checks over a value in memory. */
export function memoryOrganisation(policy: unknown, start: GivenSettings = {}): OrganisationDoor {
  const listeners = new Set<(now: OrganisationNow) => void>();
  const { given: managed, report } = decodeSettings(policy);
  let own = start;
  const show = (next: GivenSettings) => {
    own = next;
    for (const listener of listeners) listener({ managed, own, report });
  };
  return {
    current: () => ({ managed, own, report }),
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    setOrganisation(key, typed) {
      const decoded = ownOnly(decodeSettings({ [key]: typed }));
      const found = decoded.report.find((one) => one.key === key);
      if (!found) throw new Error(`${key} is not in the table.`);
      const { [key]: _, ...others } = own;
      if (found.status !== 'ignored') show({ ...others, ...decoded.given });
      return found;
    },
    resetOrganisation: () => show({}),
    importOrganisation(file) {
      const read = ownOnly(importSettings(file));
      show({ ...own, ...read.given });
      return read;
    },
    exportOrganisation: () => exportSettings(own),
  };
}
