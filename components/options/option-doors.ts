import type { LanguageDoors } from '../../src/browser/platform.ts';

/** What the options page may ask of the browser. No draft is among it: this page never holds case details. */
export interface OptionDoors extends LanguageDoors {
  /** Whether the page stands in a private window, where nothing is kept. */
  readonly isPrivate: Promise<boolean>;
  /** The extension's id and version, for IT. */
  readonly extension: { readonly id: string; readonly version: string };
  /** `YYYY-MM-DD`: councils change on known days. */
  readonly today: string;
  /** Writes to the clipboard; call it on a press only. False when the browser refused. */
  copy(words: string): Promise<boolean>;
  /** Clear and close: forgets this window's journey without reading it, and closes this tab. */
  clearAndClose(): Promise<void>;
  /** Opens the browser's print window for this page. False when the browser would not. */
  print(): boolean;
}
