import type { OrganisationDoor } from '../../src/browser/organisation.ts';
import type { OwnSettings } from '../../src/browser/own-settings.ts';
import type { Shared } from '../../src/browser/platform.ts';

/** What the options page may ask of the browser. No draft is among it: this page never holds case details. */
export interface OptionDoors {
  /** Reporter, position, nation and council, kept until changed. */
  readonly ownSettings: Shared<OwnSettings>;
  /** What the organisation set and what the reporter put in for it. */
  readonly organisation: OrganisationDoor;
  /** Whether the page stands in a private window, where nothing is kept. */
  readonly isPrivate: Promise<boolean>;
  /** The extension's id and version, for IT. */
  readonly extension: { readonly id: string; readonly version: string };
  /** `YYYY-MM-DD`: councils change on known days. */
  readonly today: string;
  /** Writes to the clipboard; call it on a press only. False when the browser refused. */
  copy(words: string): Promise<boolean>;
  /** Opens the browser's print window for this page. False when the browser would not. */
  print(): boolean;
}
