import { en } from './en.ts';

/** Every sentence the product can show; a missing one is a type error. */
export type TextKey = keyof typeof en;

export type Language = 'en';
const catalogues: Record<Language, Record<TextKey, string>> = { en };

/**
 * The sentence for a key, with `{name}` places filled in.
 *
 * A place without a value stays as written, so that a miss is seen in tests rather than hidden.
 */
export function text(language: Language, key: TextKey, values: Readonly<Record<string, string>> = {}): string {
  return catalogues[language][key].replace(/\{(\w+)\}/g, (place, name: string) => values[name] ?? place);
}
