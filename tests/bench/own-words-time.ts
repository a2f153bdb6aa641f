import { readOwnWords } from '../../src/own-words/read-own-words.ts';
import { phrases } from '../data/phrase-list.ts';
import { p95 } from './median.ts';

/** Milliseconds within which 95 of 100 of the phrases are read. */
export function ownWordsTime(): number {
  return p95(
    phrases.map(({ phrase }) => {
      const start = performance.now();
      readOwnWords(phrase);
      return performance.now() - start;
    }),
  );
}
