import type { Shared } from '../../src/browser/platform.ts';
import type { SettingReport } from '../../src/organisation/decode.ts';
import type { GivenSettings, SettingKey } from '../../src/organisation/settings.ts';
import type { ImportedSettings } from '../../src/organisation/text-file.ts';

/** What is set for the organisation, and by whom. A managed value wins over the reporter's own. */
export interface OrganisationNow {
  readonly managed: GivenSettings;
  readonly own: GivenSettings;
  /** What became of each managed setting, in the table's order. */
  readonly report: readonly SettingReport[];
}

/** The organisation's settings as the options page sees them. */
export interface OrganisationDoor extends Pick<Shared<OrganisationNow>, 'current' | 'subscribe'> {
  /** Saves one setting as typed (a list: one a line), or says why not; an empty text takes it out. */
  setOwnOrganisation(key: SettingKey, typed: string): SettingReport;
  /** Forgets every setting the reporter put in. */
  resetOwn(): void;
  /** Takes over the settings of a text file; each bad one is left out with its reason. */
  importOwn(file: string): ImportedSettings;
  /** The reporter's own settings as a text file. */
  exportOwn(): string;
}
