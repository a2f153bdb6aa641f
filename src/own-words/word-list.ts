import type { WordEntry } from './word-entry.ts';
import { harm } from './words/harm.ts';
import { online } from './words/online.ts';
import { other } from './words/other.ts';
import { people } from './words/people.ts';
import { sexual } from './words/sexual.ts';

/** The whole word list: each entry by its plain name. */
export const wordList = { ...people, ...sexual, ...harm, ...online, ...other } satisfies Record<string, WordEntry>;

/** What an age or a school year can stand for. */
export type AgeWord = 'young child' | 'child' | 'pupil' | 'grown-up age' | 'long ago';

export type WordId = keyof typeof wordList | AgeWord;
