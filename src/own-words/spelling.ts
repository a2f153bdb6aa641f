/**
 * What was typed as single words: lower case, without accents and apostrophes.
 *
 * A pound sign stays a word of its own, since the number after it is no age.
 */
export function splitWords(typed: string): readonly string[] {
  const plain = typed.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[’'`]/g, '');
  return plain.match(/£|[\p{L}\p{N}]+/gu) ?? [];
}

/** An English word without its ending, so that "sharing", "shared" and "share" are one. */
export function stem(word: string): string {
  if (word.length < 4) return word;
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
