import type { TextKey } from '../language/text.ts';
import type { FactName, Facts } from './facts.ts';

export interface Option {
  readonly value: string;
  readonly label: TextKey;
  /** A short example under the label, where the label alone may not be enough. */
  readonly hint?: TextKey;
  /** Heading under which the option stands (start screen only). */
  readonly group?: TextKey;
}

export interface Question {
  readonly fact: FactName;
  readonly title: TextKey;
  readonly help?: TextKey;
  readonly options: readonly Option[];
  /** Asked once and kept as a setting (reporter, position, nation). */
  readonly setting: boolean;
}
