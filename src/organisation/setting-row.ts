import type { OrganisationText } from '../language/en/organisation.ts';
import type { Check } from './checks/checked.ts';

/** The kinds of value a browser's policy can carry: nothing nested. */
export interface SettingTypes {
  string: string;
  boolean: boolean;
  integer: number;
  list: readonly string[];
}

/** One setting: what it is called, what it holds when not set, what it accepts and what it means. */
export type SettingRow = {
  [T in keyof SettingTypes]: {
    readonly key: string;
    readonly type: T;
    readonly fallback: SettingTypes[T];
    readonly accepts: Check<SettingTypes[T]>;
    readonly means: Extract<OrganisationText, `setting.${string}.means`>;
  };
}[keyof SettingTypes];
