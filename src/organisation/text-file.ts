import { productName } from '../product.ts';
import { type Decoded, decodeSettings } from './decode.ts';
import { type GivenSettings, settingTable } from './settings.ts';

const heading = `# ${productName} organisation settings`;

export interface ImportedSettings extends Decoded {
  /** Lines that are not `key: value` with a known key, counted from 1; a person may want to look at them. */
  readonly unread: readonly number[];
}

/**
 * Writes settings as a small plain text file a person can read and change: one `key: value` a line, a list as
 * repeated lines. A line break inside a value is `\n`, a backslash `\\`.
 */
export function exportSettings(given: GivenSettings): string {
  const lines = settingTable.flatMap(({ key }) => {
    const value = given[key];
    if (value === undefined || value === '') return [];
    return [value].flat().map((one) => `${key}: ${escaped(String(one))}`);
  });
  return `${[heading, ...lines].join('\n')}\n`;
}

/** Reads such a file, whatever wrote its line ends. Each key is checked alone, as with a browser policy; never throws. */
export function importSettings(file: string): ImportedSettings {
  const found = new Map(settingTable.map(({ key }): [string, string[]] => [key, []]));
  const unread: number[] = [];
  for (const [index, line] of file
    .replace(/^\ufeff/, '')
    .split(/\r\n|\r|\n/)
    .entries()) {
    const text = line.trim();
    if (text === '' || text.startsWith('#')) continue;
    const [, key, value] = /^(\w+)\s*:(.*)/s.exec(text) ?? [];
    const values = key === undefined ? undefined : found.get(key);
    if (values && value !== undefined) values.push(unescaped(value));
    else unread.push(index + 1);
  }
  const raw = settingTable.map(({ key, type }) => {
    const values = found.get(key) ?? [];
    // A single value given twice stays a list, and is refused as one: nobody can tell which was meant.
    return [key, type === 'list' || values.length > 1 ? values : values[0]];
  });
  return { ...decodeSettings(Object.fromEntries(raw)), unread };
}

const escaped = (value: string): string =>
  value.replaceAll('\\', '\\\\').replaceAll('\r', '\\r').replaceAll('\n', '\\n');

const signs: Readonly<Record<string, string>> = { '\\\\': '\\', '\\r': '\r', '\\n': '\n' };
const unescaped = (value: string): string => value.replace(/\\[\\rn]/g, (sign) => signs[sign] ?? sign);
