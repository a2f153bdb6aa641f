import { fromSafeForm, toSafeForm } from './safe-form.ts';

/** What a mail program links inside a sentence: a scheme, www, an e-mail address, a domain, an IPv4 address. */
const looksLive =
  /:\/\/|www\.|[^\s[]@[^\s\]]|[\p{L}\p{N}-]\.\p{L}{2,}|\d\.\d{1,3}\.\d{1,3}\.\d|(?<![\p{L}\p{N}])(?:https?|mailto|tel|sms|ftp|javascript|data|blob|file):[\p{L}\p{N}/?+]/iu;

/**
 * A person’s own words with every address in them in safe form; other words stay as typed.
 *
 * @param words clean text (see `cleanText`)
 */
export const safeWords = (words: string): string =>
  words.replace(/\S+/g, (run) => (looksLive.test(run) ? toSafeForm(fromSafeForm(run)) : run));
