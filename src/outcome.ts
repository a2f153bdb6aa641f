import type { TextKey } from './language/text.ts';

/** What became of something that may fail in an expected way; `why` is the sentence the person will read. */
export type Outcome<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly why: TextKey };
