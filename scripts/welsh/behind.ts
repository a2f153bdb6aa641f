import { createHash } from 'node:crypto';
import { en } from '../../src/language/en.ts';

type Sentences = Readonly<Record<string, string>>;

/** Where the English is noted that each Welsh sentence was last read against, as fingerprints. */
export const readAgainstFile = 'docs/welsh-read-against.json';

const fingerprint = (sentence: string) => createHash('sha256').update(sentence).digest('hex').slice(0, 8);

/** The fingerprint of each English sentence, by its key. */
export const fingerprints = (english: Sentences = en): Sentences =>
  Object.fromEntries(Object.entries(english).map(([key, sentence]) => [key, fingerprint(sentence)]));

/** The keys whose English has changed, or is new, since somebody last read the Welsh beside it. */
export function welshBehind(readAgainst: Sentences, english: Sentences = en): readonly string[] {
  return Object.entries(fingerprints(english)).flatMap(([key, print]) => (readAgainst[key] === print ? [] : [key]));
}
