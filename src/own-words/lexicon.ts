import MiniSearch from 'minisearch';
import { ageWord } from './ages.ts';
import { splitWords, stem, withMutations, withoutSmall } from './spelling.ts';
import type { WordEntry } from './word-entry.ts';
import { type WordId, wordList } from './word-list.ts';
import { ordinary } from './words/ordinary.ts';

/** A word of the list, found in what was typed. */
export interface Meant {
  readonly id: WordId;
  /** The words as typed, lower case. */
  readonly said: string;
  /** Slang and rude words: never shown again. */
  readonly slang: boolean;
}

type Found = Pick<Meant, 'id' | 'slang'>;

const entries = Object.entries(wordList) as [WordId, WordEntry][]; // the list's own ids

/** The word to say it with: as typed, but for slang and rude words the entry's own plain word, its first. */
export function plainWord({ id, said, slang }: Meant, language: 'en' | 'cy'): string {
  const entry = entries.find(([entryId]) => entryId === id)?.[1];
  return slang && entry ? (entry[language].split(',')[0] ?? said) : said;
}

/** The ways of a list, each as single words. */
export const waysOf = (list: string): readonly (readonly string[])[] => list.split(',').map(splitWords);

const englishKey = (way: readonly string[]): string => way.map(stem).join(' ');
const welshKey = (way: readonly string[]): string => ['cy', ...way].join(' ');

/** English ways by their stems; Welsh ways as written, with their mutations. */
function index(): ReadonlyMap<string, readonly Found[]> {
  const found = new Map<string, Found[]>();
  const add = (key: string, way: Found) => {
    const known = found.get(key) ?? [];
    if (!known.some(({ id }) => id === way.id)) found.set(key, [...known, way]);
  };
  for (const [id, { en, cy, slang = '' }] of entries) {
    for (const way of waysOf(en)) add(englishKey(way), { id, slang: false });
    for (const way of waysOf(slang)) if (way.length) add(englishKey(way), { id, slang: true });
    for (const [first = '', ...rest] of waysOf(cy))
      for (const start of withMutations(first)) add(welshKey([start, ...rest]), { id, slang: false });
  }
  return found;
}

const ways = index();
/** With room for the small words that people put between. */
const longestWay = 3 + Math.max(...[...ways.keys()].map((key) => key.split(' ').length));
const ordinaryStems = new Set(splitWords(ordinary).map(stem));

/** Single words of the list, to be found in spite of a slip of the fingers. */
const misspelt = new MiniSearch<{ id: string }>({
  fields: ['id'],
  tokenize: (word) => [word],
  processTerm: (word) => word,
});
misspelt.addAll([...ways.keys()].filter((key) => /^[a-z]{4,}$/.test(key)).map((id) => ({ id })));

const asWritten = (run: readonly string[]) => ways.get(englishKey(run)) ?? ways.get(welshKey(run));
const exactly = (run: readonly string[]): readonly Found[] => asWritten(run) ?? asWritten(withoutSmall(run)) ?? [];

/** The word that was probably meant: one letter wrong in a short word, two in a long one. */
function nearly(word: string): readonly Found[] {
  const start = stem(word);
  if (start.length < 5 || ordinaryStems.has(start)) return [];
  const near = misspelt.search(start, { fuzzy: start.length < 7 ? 1 : 2 });
  const best = near.find(({ id }) => String(id)[0] === start[0]); // a slip is seldom in the first letter
  return best ? exactly([String(best.id)]) : [];
}

/** The words of the list in what was typed, in the order typed; the longest way wins. */
export function readMeaning(typed: readonly string[]): readonly Meant[] {
  const meant: Meant[] = [];
  let at = 0;
  while (at < typed.length) {
    let size = Math.min(longestWay, typed.length - at);
    while (size > 0 && exactly(typed.slice(at, at + size)).length === 0) size--;
    const run = typed.slice(at, at + Math.max(size, 1));
    const age = size === 0 ? ageWord(typed[at - 1], run[0] ?? '', typed[at + 1]) : undefined;
    const found = age ? [{ id: age, slang: false }] : size === 0 ? nearly(run[0] ?? '') : exactly(run);
    meant.push(...found.map((one) => ({ ...one, said: run.join(' ') })));
    at += run.length;
  }
  return meant;
}
