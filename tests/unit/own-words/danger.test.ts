import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readOwnWords } from '../../../src/own-words/read-own-words.ts';
import { danger } from '../../../src/own-words/words/danger.ts';
import { phrases } from '../../data/phrase-list.ts';
import { count, shows } from '../../proof/shows.ts';

const signs = Object.values(danger).flatMap(({ en, cy, slang = '' }) =>
  [en, cy, slang].flatMap((list) => list.split(', ')).filter((sign) => sign !== ''),
);
const anyPhrase = fc.constantFrom(...phrases.map(({ phrase }) => phrase));
const anySign = fc.constantFrom(...signs);
const anyText = fc.oneof(anyPhrase, fc.string({ maxLength: 200 }), fc.lorem({ maxCount: 120 }));

describe('danger words can only raise the urgency (rule 1)', () => {
  it.each(signs)('“%s” brings 999 to the front', (sign) => {
    expect(readOwnWords(sign).danger).toBe(true);
  });

  it('whatever stands before or after, in whatever length and case', ({ task }) => {
    fc.assert(
      fc.property(anyText, anySign, anyText, (before, sign, after) => {
        expect(readOwnWords(`${before} ${sign.toUpperCase()} ${after}`).danger).toBe(true);
      }),
      { numRuns: 1000 },
    );
    shows(task, 'own-words-danger', `${count(signs.length)} words and 1,000 random texts round them: 999 each time`);
  });

  it('more words never take it away', () => {
    fc.assert(
      fc.property(anyText, anyText, anyText, (before, said, after) => {
        const longer = readOwnWords(`${before} ${said} ${after}`).danger;
        expect(longer || !readOwnWords(said).danger).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('nothing else follows: a person chooses, and no answer is given for them', () => {
    expect(Object.keys(readOwnWords('he is going to meet her right now')).sort()).toEqual([
      'cut',
      'danger',
      'empty',
      'suggestions',
    ]);
  });

  it('no alarm where nothing speaks of danger', () => {
    for (const calm of ['phishing email', 'kids use a vpn', 'mean comments about my daughter', '']) {
      expect(readOwnWords(calm).danger, calm).toBe(false);
    }
  });
});

describe('anything may be typed', () => {
  it('random text never throws; the same text gives the same answer', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (typed) => {
        expect(readOwnWords(typed)).toEqual(readOwnWords(typed));
      }),
      { numRuns: 1000 },
    );
  });

  it('nothing, or only signs, is known as empty', () => {
    for (const nothing of ['', '   ', '?!…', '😢', '\u0000']) {
      expect(readOwnWords(nothing), nothing).toMatchObject({ empty: true, suggestions: [], danger: false });
    }
  });

  it('of a very long text the start is read, and it is said; danger is seen to its end', () => {
    const long = `man asking a girl for pics ${'and so on '.repeat(5000)} she has gone missing`;
    const read = readOwnWords(long);
    expect(read).toMatchObject({ cut: true, danger: true, empty: false });
    expect(read.suggestions[0]?.what).toBe('grooming');
  });
});
