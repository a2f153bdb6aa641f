import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ageWord } from '../../../src/own-words/ages.ts';
import { findSituations } from '../../../src/own-words/find-situations.ts';
import { speaksOfDanger } from '../../../src/own-words/speaks-of-danger.ts';
import { isSmall, splitWords, stem, withMutations, withoutSmall } from '../../../src/own-words/spelling.ts';
import { patience } from '../../proof/patience.ts';
import { count, shows } from '../../proof/shows.ts';
import { times } from '../../proof/size.ts';

const numRuns = times(100_000, 1000);
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.lorem({ maxCount: 12 }),
  fc
    .array(fc.constantFrom('he', 'is', '15', '£15', 'yo', "won't", 'ŵyr', 'llun', 'Ysgol', 'pics', '\u0301', ' '), {
      maxLength: 12,
    })
    .map((words) => words.join(' ')),
);
const word = fc.stringMatching(/^[a-z]{1,12}$/);

describe('every function of src/own-words that takes a text', () => {
  it('words are split once and for all, and hold letters and numbers only', { timeout: patience }, ({ task }) => {
    fc.assert(
      fc.property(anyText, (typed) => {
        const words = splitWords(typed);
        for (const one of words) expect(one).toMatch(/^(?:£|[\p{L}\p{N}]+)$/u);
        expect(splitWords(words.join(' '))).toEqual(words);
      }),
      { numRuns },
    );
    shows(task, 'text-functions', `${count(numRuns)} texts each through the functions of src/own-words: 0 throws`);
  });

  it('a small word goes only from between two others, and nothing else does', { timeout: patience }, () => {
    fc.assert(
      fc.property(anyText, (typed) => {
        const words = splitWords(typed);
        const kept = withoutSmall(words);
        expect([kept[0], kept.at(-1)]).toEqual([words[0], words.at(-1)]);
        expect(kept.slice(1, -1).filter(isSmall)).toEqual([]);
        expect(kept.filter((one) => !isSmall(one))).toEqual(words.filter((one) => !isSmall(one)));
      }),
      { numRuns },
    );
  });

  it('a stem is never longer than its word, and never gone', { timeout: patience }, () => {
    fc.assert(
      fc.property(word, (one) => {
        expect(stem(one).length).toBeLessThanOrEqual(one.length);
        expect(stem(one).length).toBeGreaterThan(0);
        expect(stem(one)[0]).toBe(one[0]);
      }),
      { numRuns },
    );
  });

  it('a Welsh word comes with its mutations, itself first; only its beginning differs', { timeout: patience }, () => {
    fc.assert(
      fc.property(word, (one) => {
        const [first, ...others] = withMutations(one);
        expect(first).toBe(one);
        expect(others.length).toBeLessThanOrEqual(3);
        for (const other of others) expect(one.endsWith(other.slice(3))).toBe(true);
      }),
      { numRuns },
    );
  });

  it('at most three situations are offered, none twice, whatever is typed', { timeout: patience }, () => {
    fc.assert(
      fc.property(anyText, (typed) => {
        const found = findSituations(typed).map(({ what }) => what);
        expect(found.length).toBeLessThanOrEqual(3);
        expect(new Set(found).size).toBe(found.length);
        // Danger is never taken back by what stands around it.
        if (speaksOfDanger(typed)) expect(speaksOfDanger(`so ${typed} and so on`)).toBe(true);
      }),
      { numRuns: Math.ceil(numRuns / 10) },
    );
  });

  it('an age is one kind of age or none, and a price or a time of day is none', { timeout: patience }, () => {
    fc.assert(
      fc.property(
        fc.option(anyText, { nil: undefined }),
        fc.oneof(anyText, fc.nat({ max: 120 }).map(String)),
        anyText,
        (before, typed, after) => {
          expect(['pupil', 'young child', 'child', 'grown-up age', 'long ago', undefined]).toContain(
            ageWord(before, typed, after),
          );
          if (/^\d{1,2}$/.test(typed)) {
            expect(ageWord('£', typed, after)).toBeUndefined();
            expect(ageWord(undefined, typed, 'pm')).toBeUndefined();
          }
        },
      ),
      { numRuns },
    );
  });
});
