import { describe, expect, it } from 'vitest';
import { findSituations } from '../../../src/own-words/find-situations.ts';
import { situations } from '../../../src/own-words/situations.ts';
import type { WordEntry } from '../../../src/own-words/word-entry.ts';
import { wordList } from '../../../src/own-words/word-list.ts';
import { danger } from '../../../src/own-words/words/danger.ts';
import { phrases } from '../../data/phrase-list.ts';
import { graphicIn } from '../barred-words.ts';

const entries = Object.entries<WordEntry>({ ...wordList, ...danger });
const ageWords = ['grown-up age', 'long ago', 'pupil', 'child', 'young child'];
const inLines = new Set(
  Object.values(situations).flatMap((list) => list.split(', ').flatMap((line) => line.split(' + '))),
);

describe('the word list', () => {
  it.each(entries)('%s: read on a day, in both languages, from a page where one is named', (_id, entry) => {
    expect(entry.reviewed).toMatch(/^20\d\d-\d\d-\d\d$/);
    expect(entry.en.trim()).not.toBe('');
    expect(entry.cy.trim()).not.toBe('');
    if (entry.source) expect(entry.source).toMatch(/^https:\/\//);
  });

  it.each(entries)('%s: no graphic word among those that may be shown; such words stand under slang', (_id, entry) => {
    expect([entry.en, entry.cy].flatMap(graphicIn)).toEqual([]);
  });

  it('every word of the situations is in the list, and every word of the list is used', () => {
    expect([...inLines].filter((word) => !Object.hasOwn(wordList, word) && !ageWords.includes(word))).toEqual([]);
    expect(Object.keys(wordList).filter((word) => !inLines.has(word))).toEqual([]);
  });

  it('slang and rude words are never shown again, in either language', () => {
    const rude = phrases.filter(({ phrase }) => graphicIn(phrase).length > 0);
    expect(rude.length).toBeGreaterThan(10);
    for (const { phrase } of rude) {
      for (const language of ['en', 'cy'] as const) {
        const shown = findSituations(phrase, language).flatMap(({ because }) => because);
        expect(shown.flatMap(graphicIn), phrase).toEqual([]);
      }
    }
    expect(findSituations('he sent me a dick pic', 'en')[0]?.because).toContain('unwanted');
    expect(findSituations('mae hi eisiau kms', 'cy')[0]?.because).toContain('hunan niweidio');
  });
});
