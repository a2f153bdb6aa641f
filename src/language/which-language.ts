import { isLanguage, type Language } from './text.ts';

/**
 * The language to show: the organisation's setting, then the reporter's own, then the browser's.
 * `auto`, or nothing, leaves it to the next.
 */
export function whichLanguage(organisation: string | undefined, own: string | undefined, browser: Language): Language {
  return [organisation, own].find(isLanguage) ?? browser;
}
