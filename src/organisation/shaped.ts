import { accepted, type Checked, refused } from './checks/checked.ts';
import { longestList } from './checks/list-of.ts';
import type { SettingTypes } from './setting-row.ts';

/** Longer than any list that could be accepted, escaped or not: nothing beyond it is read at all. */
const longestListAsText = 400_000;

/** Turns what a browser, a registry or a file holds into the kind of value a row asks for. May throw on getters. */
export const shaped: { readonly [T in keyof SettingTypes]: (found: unknown) => Checked<SettingTypes[T]> } = {
  string: (found) => (typeof found === 'string' ? accepted(found.trim()) : refused('organisation.why.not-text')),

  // The registry has no booleans: 1 and 0 stand for them.
  boolean: (found) => {
    const plain = typeof found === 'string' ? found.trim() : found;
    if (plain === true || plain === 1 || plain === 'true') return accepted(true);
    if (plain === false || plain === 0 || plain === 'false') return accepted(false);
    return refused('organisation.why.not-yes-no');
  },

  integer: (found) => {
    if (typeof found === 'number' && Number.isInteger(found)) return accepted(found);
    const digits = typeof found === 'string' && found.length < 20 ? found.trim() : '';
    return /^[+-]?\d+$/.test(digits) ? accepted(Number(digits)) : refused('organisation.why.not-whole-number');
  },

  list: (found) => {
    const items = typeof found === 'string' ? itemsOf(found) : found;
    if (items === null) return refused('organisation.why.too-long');
    if (!Array.isArray(items)) return refused('organisation.why.not-list');
    if (items.length > longestList) return refused('organisation.why.too-many');
    const texts: string[] = [];
    for (let index = 0; index < items.length; index += 1) {
      const item: unknown = items[index];
      if (typeof item !== 'string') return { ok: false, why: 'organisation.why.not-list', item: index + 1 };
      texts.push(item.trim());
    }
    return accepted(texts.filter((text) => text !== ''));
  },
};

/** A list that came as text: Firefox on Windows hands over JSON as text, a text box has one item per line. */
function itemsOf(text: string): readonly unknown[] | null {
  if (text.length > longestListAsText) return null;
  const items = parsed(text);
  if (Array.isArray(items)) return items;
  return text.split(/\r\n|\r|\n/).filter((line) => line.trim() !== '');
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null; // not JSON: read as lines
  }
}
