import { type Language, type TextKey, text } from '../language/text.ts';
import type { Facts } from './facts.ts';
import { type TitlePlace, titles } from './titles.ts';

/**
 * A sentence with the nation's titles (rule 8) and any other `{places}` filled in.
 *
 * @param facts whose titles: those of the reporter's nation and workplace
 */
export function inWords(
  key: TextKey,
  facts: Pick<Facts, 'nation' | 'reporter'>,
  language: Language = 'en',
  values: Readonly<Record<string, string>> = {},
): string {
  const places = Object.entries(titles(facts)) as [TitlePlace, TextKey][];
  const named = Object.fromEntries(places.map(([place, title]) => [place, text(language, title)]));
  return text(language, key, { ...named, ...values });
}
