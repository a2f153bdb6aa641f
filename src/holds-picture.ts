const mark = /data(?::|%3a)\s*image|(?:;|%3b)\s*base64\s*(?:,|%2c)/i;

/**
 * Whether a text holds a picture written as text; wide letters and signs count as plain ones.
 *
 * The one rule for a person's words and for an organisation's settings.
 */
export const holdsPicture = (text: string): boolean => mark.test(text.normalize('NFKC'));
