import { readOwnWords } from '../../src/own-words/read-own-words.ts';
import { phrases } from '../data/phrase-list.ts';

/** Milliseconds within which 95 of 100 of the phrases are read. */
export function ownWordsTime(): number {
  const times = phrases.map(({ phrase }) => {
    const start = performance.now();
    readOwnWords(phrase);
    return performance.now() - start;
  });
  return times.sort((one, other) => one - other)[Math.ceil(times.length * 0.95) - 1] ?? Number.NaN;
}
