import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { type Language, type TextKey, text } from '../src/language/text.ts';
import type { Facts } from '../src/routing/facts.ts';
import { type TitlePlace, titles } from '../src/routing/titles.ts';

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
  return (key, values = {}) => {
    const places = Object.entries(titles(facts)) as [TitlePlace, TextKey][];
    const named = Object.fromEntries(places.map(([place, title]) => [place, text(language, title)]));
    return text(language, key, { ...named, ...values });
  };
}

/** A time of day and date as people here write it, for times in notes. */
export function useTime(): (iso: string) => string {
  const { language } = useContext(WordingContext);
  const locale = { en: 'en-GB' }[language];
  return (iso) => new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(iso));
}
