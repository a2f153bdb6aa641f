import type { Reader } from '../language/readers.ts';
import { isTextKey, type Language, type TextKey, text } from '../language/text.ts';
import type { Facts } from './facts.ts';
import { type TitlePlace, titles } from './titles.ts';

/** Whose words a reporter reads; undefined for professionals, and while nobody has said who they are. */
export function readerOf(reporter: Facts['reporter']): Reader | undefined {
  if (reporter === 'young-person') return 'young';
  return reporter === 'parent' || reporter === 'public' ? 'family' : undefined;
}

/** The reader's own sentence where there is one, else the one for everybody. */
function keyFor(key: TextKey, reader: Reader | undefined): TextKey {
  const own = `${key}~${reader}`;
  return isTextKey(own) ? own : key;
}

/**
 * A sentence in the reporter's own words, with the nation's titles (rule 8) and any other `{places}` filled in.
 *
 * @param facts who reads it, and whose titles: those of the reporter's nation and workplace
 */
export function inWords(
  key: TextKey,
  facts: Pick<Facts, 'nation' | 'reporter'>,
  language: Language = 'en',
  values: Readonly<Record<string, string>> = {},
): string {
  const places = Object.entries(titles(facts)) as [TitlePlace, TextKey][];
  const named = Object.fromEntries(places.map(([place, title]) => [place, text(language, title)]));
  return text(language, keyFor(key, readerOf(facts.reporter)), { ...named, ...values });
}
