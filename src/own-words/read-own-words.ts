import { findSituations, type Suggestion, wordsRead } from './find-situations.ts';
import { speaksOfDanger } from './speaks-of-danger.ts';
import { splitWords } from './spelling.ts';

/** What came of a person’s own words. */
export interface OwnWordsRead {
  /** The situations that may fit, best first. */
  readonly suggestions: readonly Suggestion[];
  /** 999 stands first: something typed may mean danger now. */
  readonly danger: boolean;
  /** Only the beginning of a long text was looked at. */
  readonly cut: boolean;
  /** Nothing but spaces and signs. */
  readonly empty: boolean;
}

/** Reads a person’s own words, on the device and for this moment only. Never throws, whatever is typed. */
export function readOwnWords(typed: string, language: 'en' | 'cy' = 'en'): OwnWordsRead {
  const words = splitWords(typed);
  return {
    suggestions: findSituations(typed, language),
    danger: speaksOfDanger(typed),
    cut: words.length > wordsRead,
    empty: words.length === 0,
  };
}
