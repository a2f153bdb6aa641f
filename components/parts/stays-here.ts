/**
 * Spread over every field that somebody types into: a browser’s spelling, writing and form services may send what is
 * typed to their maker, keep it, or put other words in the place of a child’s own.
 */
export const staysHere = {
  autocomplete: 'off',
  spellcheck: false,
  // Written so, it becomes an attribute; the property `autocorrect` takes true or false, and "off" would be true.
  autoCorrect: 'off',
  autocapitalize: 'none',
  writingsuggestions: 'false',
} as const;
