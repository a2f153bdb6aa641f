import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import { fieldWords } from './field-words.ts';

/** School year 1 in the United States, which the formula counts from, is age 6. */
const ageOfGrade = (grade: number) => grade + 5;

const escaped = fieldWords.map((word) => word.replace(/[()]/g, '\\$&'));
const known = new RegExp(`\\{\\w+\\}|\\b(?:${escaped.join('|')})(?!\\p{L})`, 'giu');
const numbers = /\d[\d.,:]*/g;

export interface Measured {
  /** The age at which somebody can usually read it (Flesch-Kincaid grade plus five); never under 5. */
  readonly age: number;
  readonly words: number;
}

/** Measures a text; words of the field, names, numbers and places to fill in count as one short word each. */
export function measure(text: string): Measured {
  const plain = text.replace(known, 'word').replace(numbers, 'one');
  const sentences = plain.split(/[.!?:;](?:\s|$)/).filter((sentence) => /\p{L}/u.test(sentence));
  const words = plain.match(/[\p{L}’'-]+/gu) ?? [];
  if (!words.length) return { age: 5, words: 0 };
  const syllables = words.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0);
  const grade = fleschKincaid({ sentence: sentences.length, word: words.length, syllable: syllables });
  return { age: Math.max(5, ageOfGrade(grade)), words: words.length };
}
