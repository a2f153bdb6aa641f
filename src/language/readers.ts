import type { BaseKey } from './en.ts';

/** Readers with words of their own: young people; parents, other family and the public. */
export type Reader = 'young' | 'family';

/** Some sentences in a reader's own words, each under its key with the reader's name; others stay as they are. */
export type WordsFor<R extends Reader> = Readonly<Partial<Record<`${BaseKey}~${R}`, string>>>;
