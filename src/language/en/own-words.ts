/** The field for a person’s own words on the start screen. */
export const ownWords = {
  'own-words.label': 'Say it in your own words',
  'own-words.help': 'A few words are enough. No names. Nothing you type is kept or sent.',
  'own-words.find': 'Find',
  'own-words.or-list': 'Or choose from the list.',
  'own-words.danger': 'Is someone hurt, missing or in danger now? Call 999 first. Then come back here.',
  'own-words.one-found': 'One answer may fit. Press it if it is right.',
  'own-words.found': 'These may fit. Press the one that is right.',
  'own-words.because': 'Words that led here: {words}',
  'own-words.empty': 'Type a few words first, or choose from the list.',
  'own-words.none': 'No match yet. That is all right. Try other words, or choose from the list. A worry is enough.',
  'own-words.long': 'Thank you. That was a lot to write. Only the start was read: a few words are enough here.',
  'own-words.list': 'None of these: go to the list',
} as const;
