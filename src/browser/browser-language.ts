import type { Language } from '../language/text.ts';

/** Welsh where the browser asks web pages for Welsh first, else English. */
export const browserLanguage = (): Language => (/^cy\b/i.test(navigator.language) ? 'cy' : 'en');
