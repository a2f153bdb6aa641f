import type { OrganisationText } from '../language/en/organisation.ts';
import type { Check } from './checks/checked.ts';

/** The kinds of value a browser's policy can carry: nothing nested. */
export interface SettingTypes {
  string: string;
  boolean: boolean;
  integer: number;
  list: readonly string[];
}

/** What a setting that a person may set for themselves stands under, in the order of the options page. */
export const ownHeadings = ['lead', 'deputy', 'chair', 'social-care', 'officer', 'more'] as const;

/** How a setting is typed: in one line with the keyboard that a touch screen shows for it, or in several lines. */
type FieldKind = 'text' | 'tel' | 'email' | 'url' | 'numeric' | 'lines';

/** One setting: what it is called, what it holds when not set, what it accepts, who sets it and how, and what it means. */
export type SettingRow = {
  [T in keyof SettingTypes]: {
    readonly key: string;
    readonly type: T;
    readonly fallback: SettingTypes[T];
    readonly accepts: Check<SettingTypes[T]>;
    readonly field: FieldKind;
    readonly own: (typeof ownHeadings)[number] | null;
    readonly means: Extract<OrganisationText, `setting.${string}.means`>;
  };
}[keyof SettingTypes];
