import { smallWords, spellings } from './words/spellings.ts';

const inFull: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(spellings.inFull).flatMap(([full, ways]) => ways.split(' ').map((way) => [way, full.split(' ')])),
);
const small: ReadonlySet<string> = new Set(smallWords.split(' '));

/**
 * What was typed as single words: lower case, without accents and apostrophes, short forms in full.
 *
 * A pound sign stays a word of its own, since the number after it is no age.
 */
export function splitWords(typed: string): readonly string[] {
  const plain = typed.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[’'`]/g, '');
  return (plain.match(/£|[\p{L}\p{N}]+/gu) ?? []).flatMap((word) => inFull.get(word) ?? word);
}

/** A small word says nothing between two others: "taken a load of tablets" is "taken tablets". */
export const isSmall = (word: string): boolean => small.has(word);

/** A run of words without the small ones between its first and its last. */
export const withoutSmall = (run: readonly string[]): readonly string[] =>
  run.filter((word, at) => at === 0 || at === run.length - 1 || !isSmall(word));

/** Words that keep their ending: "missing" is not "miss", "scared" not "scar", and "tablets" are not one device. */
const whole: ReadonlySet<string> = new Set(['missing', 'scared', 'tablets']);

/** An English word without its ending, so that "sharing", "shared" and "share" are one. */
export function stem(word: string): string {
  if (word.length < 4 || whole.has(word)) return word;
  const bare = word.replace(/(?:ings?|ed|es|s|e)$/, '');
  const short = bare.length < 3 ? word : bare;
  return short.replace(/([b-df-hj-np-tv-z])\1$/, '$1').replace(/(?<=..)i$/, 'y');
}

type Change = readonly (readonly [from: string, to: string])[];

// The three mutations of Welsh, longest beginning first.
const soft: Change = [
  ['ll', 'l'],
  ['rh', 'r'],
  ['p', 'b'],
  ['t', 'd'],
  ['c', 'g'],
  ['b', 'f'],
  ['d', 'dd'],
  ['m', 'f'],
  ['g', ''],
];
const nasal: Change = [
  ['p', 'mh'],
  ['t', 'nh'],
  ['c', 'ngh'],
  ['b', 'm'],
  ['d', 'n'],
  ['g', 'ng'],
];
const aspirate: Change = [
  ['p', 'ph'],
  ['t', 'th'],
  ['c', 'ch'],
];

/** A Welsh word with its mutated beginnings: llun, lun. Beginnings that never change are left alone. */
export function withMutations(word: string): readonly string[] {
  if (/^(?:ch|ph|th|dd|ff|ng)/.test(word)) return [word];
  const mutated = [soft, nasal, aspirate].flatMap((changes) => {
    const change = changes.find(([from]) => word.startsWith(from));
    return change ? [change[1] + word.slice(change[0].length)] : [];
  });
  return [word, ...mutated];
}
