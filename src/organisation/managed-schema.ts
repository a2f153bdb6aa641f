import { organisation } from '../language/en/organisation.ts';
import type { SettingTypes } from './setting-row.ts';
import { settingTable } from './settings.ts';

const types = {
  string: { type: 'string' },
  boolean: { type: 'boolean' },
  integer: { type: 'integer' },
  list: { type: 'array', items: { type: 'string' } },
} as const satisfies Record<keyof SettingTypes, object>;

/**
 * The file that tells Chrome and Edge which settings there are.
 *
 * Nothing but type and words: a range, pattern or list of values would make the browser drop a setting without a
 * word, and several others stop the extension from loading. Limits are enforced in `decode.ts`.
 */
export function managedSchema(): object {
  const properties = settingTable.map(({ key, type, means }) => [
    key,
    { title: organisation[`setting.${key}`], description: organisation[means], ...types[type] },
  ]);
  return { type: 'object', properties: Object.fromEntries(properties) };
}
