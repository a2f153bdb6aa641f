/** The goals of the bench, each on its median. */
export const limits = {
  /** First contentful paint of the popup over that of an empty extension page, same run. */
  firstPaintRatio: 1.25,
  /** The popup's own script and what it imports before it paints, gzip, in bytes. */
  popupScriptGzip: 45 * 1024,
  /** One `plan()`, in microseconds. */
  planMicroseconds: 50,
  /** Reading a person’s own words, in milliseconds, in 95 of 100 of the phrases. */
  ownWordsMilliseconds: 20,
} as const;
