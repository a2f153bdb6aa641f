import { readFileSync } from 'node:fs';

/** What somebody might type, and the situations that are right for it. */
export interface Phrase {
  readonly phrase: string;
  readonly right: readonly string[];
  readonly language: string;
  /** Every tenth line is held back: nobody may change the word list because of it. */
  readonly heldBack: boolean;
}

/** `tests/data/phrases.tsv`: situations, language, phrase; the first situation is the likeliest. */
export const phrases: readonly Phrase[] = readFileSync('tests/data/phrases.tsv', 'utf8')
  .trimEnd()
  .split('\n')
  .map((line, at) => {
    const [situations = '', language = '', phrase = ''] = line.split('\t');
    return { phrase, right: situations.split(','), language, heldBack: (at + 1) % 10 === 0 };
  });
