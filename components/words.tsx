import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { isMoment, ukTime } from '../src/concern/uk-time.ts';
import { writeTime } from '../src/language/dates.ts';
import type { Language, TextKey } from '../src/language/text.ts';
import type { Facts } from '../src/routing/facts.ts';
import { inWords } from '../src/routing/in-words.ts';

interface Wording {
  readonly language: Language;
  /** What is known about the reporter and the nation: titles follow it (rule 8). */
  readonly facts: Facts;
}

/** The language of the screen and whose titles it uses. */
export const WordingContext = createContext<Wording>({ language: 'en', facts: {} });

/** Looks up sentences in the screen's language, with the nation's titles and any other `{places}` filled in. */
export function useText(): (key: TextKey, values?: Readonly<Record<string, string>>) => string {
  const { language, facts } = useContext(WordingContext);
  return (key, values) => inWords(key, facts, language, values);
}

/** The language of the screen, for texts that are made outside the views. */
export const useLanguage = (): Language => useContext(WordingContext).language;

/**
 * A date and time as a UK clock shows them, as in the record, whatever the computer’s own time zone is: from ISO 8601
 * or milliseconds since 1970. Empty for what is no time.
 */
export function useTime(): (when: string | number) => string {
  const { language } = useContext(WordingContext);
  return (when) => {
    const moment = typeof when === 'string' ? Date.parse(when) : when;
    return isMoment(moment) ? writeTime(language, ukTime(moment)) : '';
  };
}
