import { type Checked, refused, type WhyNot } from './checks/checked.ts';
import type { SettingRow } from './setting-row.ts';
import {
  defaultSettings,
  type GivenSettings,
  type OrganisationSettings,
  type SettingKey,
  settingTable,
} from './settings.ts';
import { shaped } from './shaped.ts';

/** What became of one setting; `item` is the line of a list that is at fault, counted from 1. */
export type SettingReport =
  | { readonly key: SettingKey; readonly status: 'applied' | 'not-set' }
  | { readonly key: SettingKey; readonly status: 'ignored'; readonly why: WhyNot; readonly item?: number };

export interface Decoded {
  /** Every setting, with its default where none was given or the given one was refused. */
  readonly settings: OrganisationSettings;
  /** The accepted ones alone. */
  readonly given: GivenSettings;
  /** One entry for each row of the table, in its order. */
  readonly report: readonly SettingReport[];
}

/**
 * Reads settings from a browser policy, storage or a file.
 *
 * Takes anything and never throws: each key is trimmed, brought into shape and checked alone. A bad one keeps its
 * default and its reason; its siblings are kept. Blank texts and empty lists count as not set.
 */
export function decodeSettings(raw: unknown): Decoded {
  const given: Record<string, unknown> = {};
  const report = settingTable.map((row): SettingReport => {
    const { key } = row;
    const checked = readRow(raw, row);
    if (checked === 'not-set') return { key, status: 'not-set' };
    if (!checked.ok) {
      const { why, item } = checked;
      return item === undefined ? { key, status: 'ignored', why } : { key, status: 'ignored', why, item };
    }
    given[key] = checked.value;
    return { key, status: 'applied' };
  });
  // Each value passed the check of its own row, which is where the type of its key comes from.
  const settings = given as GivenSettings;
  return { settings: { ...defaultSettings, ...settings }, given: settings, report };
}

function readRow(raw: unknown, row: SettingRow): Checked<unknown> | 'not-set' {
  try {
    if (typeof raw !== 'object' || raw === null || !Object.hasOwn(raw, row.key)) return 'not-set';
    const found: unknown = Reflect.get(raw, row.key);
    return found === undefined || found === null ? 'not-set' : checkedBy(row, found);
  } catch {
    return refused('organisation.why.unreadable'); // a getter or proxy threw
  }
}

/** One case a type, so that each check gets the kind of value it takes. */
function checkedBy(row: SettingRow, found: unknown): Checked<unknown> | 'not-set' {
  switch (row.type) {
    case 'string':
      return unlessEmpty(shaped.string(found), row.accepts);
    case 'list':
      return unlessEmpty(shaped.list(found), row.accepts);
    case 'integer':
      return unlessEmpty(shaped.integer(found), row.accepts);
    case 'boolean':
      return unlessEmpty(shaped.boolean(found), row.accepts);
  }
}

function unlessEmpty<T>(value: Checked<T>, accepts: (value: T) => Checked<unknown>): Checked<unknown> | 'not-set' {
  if (!value.ok) return value;
  const empty = value.value === '' || (Array.isArray(value.value) && value.value.length === 0);
  return empty ? 'not-set' : accepts(value.value);
}

/** Keys that are not in the table, at most 20 of them, as written: a slip of the pen in a file for admins. */
export function unknownKeys(raw: Readonly<Record<string, unknown>>): readonly string[] {
  const known: ReadonlySet<string> = new Set(settingTable.map((row) => row.key));
  return Object.keys(raw)
    .filter((key) => !known.has(key))
    .slice(0, 20);
}
