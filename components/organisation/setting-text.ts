import type { GivenSettings, SettingKey } from '../../src/organisation/settings.ts';

/** A setting as it is typed: a list has one item a line; not set is an empty text. */
export function settingText(given: GivenSettings, key: SettingKey): string {
  const value = given[key];
  if (value === undefined) return '';
  return [value].flat().join('\n');
}
