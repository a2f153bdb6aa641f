import { describe, expect, it } from 'vitest';
import { findSituations } from '../../../src/own-words/find-situations.ts';
import { facts } from '../../../src/routing/facts.ts';
import { type Phrase, phrases } from '../../data/phrase-list.ts';
import { shows } from '../../proof/shows.ts';

const wrong = (list: readonly Phrase[]) =>
  list.filter(({ phrase, right }) => !findSituations(phrase).some(({ what }) => right.includes(what)));
const share = (list: readonly Phrase[]) => 1 - wrong(list).length / list.length;
const tuned = phrases.filter(({ heldBack }) => !heldBack);
const heldBack = phrases.filter((one) => one.heldBack);

describe('a person’s own words: the right situation among the first three', () => {
  it('1,000 different phrases, in both languages, for every situation that there is', () => {
    expect(new Set(phrases.map(({ phrase }) => phrase.toLowerCase())).size).toBe(1000);
    expect(phrases.filter(({ language }) => language === 'cy').length).toBeGreaterThan(100);
    expect(new Set(phrases.flatMap(({ right }) => right))).toEqual(new Set(facts.what));
    for (const what of facts.what) {
      expect(phrases.filter(({ right }) => right.includes(what)).length, what).toBeGreaterThanOrEqual(15);
    }
  });

  it('in 95 of 100 of the phrases that the word list was made with', () => {
    expect(share(tuned)).toBeGreaterThanOrEqual(0.95);
  });

  it('in 95 of 100 of those held back from it; which ones fail is not said, so that nobody tunes on them', ({
    task,
  }) => {
    expect(heldBack.length).toBe(100);
    expect(share(heldBack)).toBeGreaterThanOrEqual(0.95);
    const of = (list: readonly Phrase[]) => `${list.length - wrong(list).length} of ${list.length}`;
    shows(task, 'own-words', `${of(tuned)} of the tuned phrases, ${of(heldBack)} of those held back`);
  });

  it('in 90 of 100 in Welsh', () => {
    expect(share(phrases.filter(({ language }) => language === 'cy'))).toBeGreaterThanOrEqual(0.9);
  });

  it('each with the words that led there, and never more than three', () => {
    for (const { phrase } of phrases) {
      const found = findSituations(phrase);
      expect(found.length).toBeLessThanOrEqual(3);
      for (const { because } of found) expect(because.length, phrase).toBeGreaterThan(0);
    }
  });
});
