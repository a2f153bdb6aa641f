import type { en } from './en.ts';
import { enFirst } from './en-first.ts';

/** Every sentence the product can show; a missing one is a type error. */
export type TextKey = keyof typeof en;

export const languages = ['en', 'cy'] as const;
export type Language = (typeof languages)[number];

export const isLanguage = (value: string | undefined): value is Language =>
  (languages as readonly (string | undefined)[]).includes(value);

type Catalogue = Readonly<Partial<Record<TextKey, string>>>;

/** What has been loaded so far. The popup paints with the first sentences; the rest comes with the result. */
const loaded: Record<Language, Catalogue> = { en: enFirst, cy: {} };

/** Adds the whole catalogue of a language; `all-sentences.ts` and `load.ts` call it when that part is loaded. */
export function addSentences(language: Language, catalogue: Readonly<Record<TextKey, string>>): void {
  loaded[language] = catalogue;
}

/** Whether there is a sentence for this key in what has been loaded. */
export const isTextKey = (key: string): key is TextKey => Object.hasOwn(loaded.en, key);

/**
 * The sentence for a key, with `{name}` places filled in.
 *
 * A place without a value stays as written, so that a miss is seen in tests rather than hidden.
 * Throws when the sentence is not loaded: whoever shows it must import `all-sentences.ts`, and await `loadLanguage`.
 */
export function text(language: Language, key: TextKey, values: Readonly<Record<string, string>> = {}): string {
  const sentence = loaded[language][key];
  if (sentence === undefined)
    throw new Error(
      `The sentence "${key}" is not loaded in "${language}". Import src/language/all-sentences.ts where it is shown.`,
    );
  return sentence.replace(/\{(\w+)\}/g, (place, name: string) => values[name] ?? place);
}
