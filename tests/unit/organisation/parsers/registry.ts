import { settingTable } from '../../../../src/organisation/settings.ts';

/** A registry: full path of each key to its values by name. */
export type Registry = Map<string, Map<string, string | number>>;

/** Does to a registry what the registry editor does with a `.reg` file; throws on a line it would not take. */
export function applyReg(file: string, registry: Registry): void {
  const lines = file.replace(/,\\\r\n\s+/g, ',').split('\r\n');
  if (lines.shift() !== 'Windows Registry Editor Version 5.00') throw new Error('no header');
  let key: Map<string, string | number> | null = null;
  for (const line of lines) {
    if (line === '') continue;
    const [, minus, path] = /^\[(-?)(HKEY_LOCAL_MACHINE\\[^\]]+)\]$/.exec(line) ?? [];
    if (path !== undefined) {
      key = minus ? null : (registry.get(path) ?? new Map());
      if (key) registry.set(path, key);
      else removeTree(registry, path);
      continue;
    }
    const [, name, data] = /^"((?:[^"\\]|\\["\\nr])*)"=(.+)$/s.exec(line) ?? [];
    if (!key || name === undefined || data === undefined) throw new Error(`cannot read: ${line}`);
    key.set(unquoted(name), dataOf(data));
  }
}

/** Deletes a key and all below it, capital letters or not. */
export function removeTree(registry: Registry, path: string): void {
  const root = path.toLowerCase();
  for (const each of [...registry.keys()]) {
    if (each.toLowerCase() === root || each.toLowerCase().startsWith(`${root}\\`)) registry.delete(each);
  }
}

const signs: Readonly<Record<string, string>> = { n: '\n', r: '\r' };
const unquoted = (text: string): string => text.replace(/\\(["\\nr])/g, (_, sign: string) => signs[sign] ?? sign);

function dataOf(data: string): string | number {
  const [, text] = /^"((?:[^"\\]|\\["\\nr])*)"$/.exec(data) ?? [];
  if (text !== undefined) return unquoted(text);
  const [, number] = /^dword:([0-9a-f]{8})$/.exec(data) ?? [];
  if (number !== undefined) return Number.parseInt(number, 16);
  const [, hex] = /^hex\(1\):((?:[0-9a-f]{2},)*[0-9a-f]{2})$/.exec(data) ?? [];
  if (hex === undefined) throw new Error(`no such data: ${data.slice(0, 60)}`);
  const read = Buffer.from(hex.replaceAll(',', ''), 'hex').toString('utf16le');
  if (!read.endsWith('\0') || read.slice(0, -1).includes('\0')) throw new Error('text without its end');
  return read.slice(0, -1);
}

/**
 * What a browser makes of its key: values by name; a subkey whose names are 1, 2, … in text order is a list, and a
 * text where a list is expected stays text for the extension to read.
 */
export function policyAt(registry: Registry, path: string): Record<string, unknown> {
  const root = `HKEY_LOCAL_MACHINE\\${path}`;
  const policy: Record<string, unknown> = Object.fromEntries(registry.get(root) ?? []);
  for (const [each, values] of registry) {
    if (!each.startsWith(`${root}\\`)) continue;
    const names = [...values.keys()].sort();
    policy[each.slice(root.length + 1)] = names.map((name) => values.get(name));
  }
  return policy;
}

/** Registry text and numbers as the extension's own decoding would see them, without its checks. */
export const fromRegistry = (policy: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(policy).map(([key, value]) => {
      const type = settingTable.find((row) => row.key === key)?.type;
      if (type === 'boolean') return [key, value === 1 ? true : value === 0 ? false : value];
      return [key, type === 'list' && typeof value === 'string' ? JSON.parse(value) : value];
    }),
  );
