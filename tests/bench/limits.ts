/** The goals of the bench: each on its median, unless it says otherwise. */
export const limits = {
  /** First contentful paint of the popup over that of an empty extension page, same run. */
  firstPaintRatio: 1.25,
  /** First contentful paint while the policy's answer is still to come, in milliseconds. */
  delayedPolicyMilliseconds: 150,
  /** From a press to the next question on screen, in milliseconds: what is felt as at once. */
  nextQuestionMilliseconds: 100,
  /** The script the popup needs until its first question can be answered, gzip, in bytes. */
  popupScriptGzip: 45 * 1024,
  /** The script any page reads by being opened, gzip, and the whole package, in bytes. */
  pageScriptGzip: 150 * 1024,
  zip: 400 * 1024,
  /** One `plan()`, in microseconds. */
  planMicroseconds: 50,
  /** One search for a place, over the whole UK, in milliseconds, in 95 of 100 of the names. */
  placeMilliseconds: 10,
  /** Reading a person’s own words, in milliseconds, in 95 of 100 of the phrases. */
  ownWordsMilliseconds: 20,
} as const;
