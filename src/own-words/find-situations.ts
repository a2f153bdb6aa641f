import MiniSearch from 'minisearch';
import type { Answer } from '../routing/facts.ts';
import { type Meant, plainWord, readMeaning } from './lexicon.ts';
import { situations } from './situations.ts';
import { splitWords } from './spelling.ts';

type Situation = Answer<'what'>;

/** A situation that may fit, with the words that led there: as typed, or in plain words for slang. */
export interface Suggestion {
  readonly what: Situation;
  readonly because: readonly string[];
}

/** A few words are enough; the rest of a long text is left out. */
export const wordsRead = 60;

const shown = 3;
/** What the best line of a situation counts, the next best, and so on: one that fits well says more than four that half fit. */
const weights = [1, 0.3, 0.15, 0.1];
/** What scores less than this part of the best is left out: a far-fetched answer would only confuse. */
const floor = 0.3;

const lines = (Object.entries(situations) as [Situation, string][]).flatMap(([what, said]) =>
  said.split(', ').map((line) => ({ id: `${what}: ${line}`, what, line })),
);
const search = new MiniSearch<(typeof lines)[number]>({
  fields: ['line'],
  storeFields: ['what', 'line'],
  tokenize: (line) => line.split(' + '),
  processTerm: (word) => word,
});
search.addAll(lines);

const reasons = (meant: readonly Meant[], found: ReadonlySet<string>, language: 'en' | 'cy') => [
  ...new Set(meant.filter(({ id }) => found.has(id)).map((word) => plainWord(word, language))),
];

/**
 * The situations that fit best what was typed, best first, at most three; none when nothing is known.
 *
 * Nothing follows from it but a choice: the person presses the situation. Nothing typed is kept.
 */
export function findSituations(typed: string, language: 'en' | 'cy' = 'en'): readonly Suggestion[] {
  const meant = readMeaning(splitWords(typed).slice(0, wordsRead));
  const scores = new Map<Situation, { score: number; readonly lines: number; readonly words: ReadonlySet<string> }>();
  const query = [...new Set(meant.map(({ id }) => id))].join(' + ');
  const hits = query ? search.search(query, { bm25: { k: 1.2, b: 0.8, d: 0.5 } }) : [];
  for (const { what, line, score, queryTerms } of hits) {
    // One word out of several ("child", "someone") tells nothing by itself.
    if (queryTerms.length === 1 && line !== queryTerms[0]) continue;
    const before = scores.get(what) ?? { score: 0, lines: 0, words: new Set<string>() };
    const weight = weights[before.lines];
    if (weight === undefined) continue;
    const words = new Set([...before.words, ...queryTerms]);
    scores.set(what, { score: before.score + weight * score, lines: before.lines + 1, words });
  }
  const best = [...scores].sort(([, one], [, other]) => other.score - one.score).slice(0, shown);
  const enough = floor * (best[0]?.[1].score ?? 0);
  return best
    .filter(([, { score }]) => score >= enough)
    .map(([what, { words }]) => ({ what, because: reasons(meant, words, language) }));
}
