/** One meaning with the ways people write it. Lists are separated by commas; a way may have several words. */
export interface WordEntry {
  /** English. */
  readonly en: string;
  /** Welsh, unmutated: mutated forms are made. */
  readonly cy: string;
  /** Slang, rude words and short forms in either language: data only, never shown. */
  readonly slang?: string;
  /** When somebody last read the entry, `YYYY-MM-DD`. */
  readonly reviewed: string;
  /** A page that explains the slang, where there is one. */
  readonly source?: string;
}

type Unread = Omit<WordEntry, 'reviewed'>;

/** Entries that were read on one day; an entry read again on another day stands in a list of its own. */
export function reviewed<Id extends string>(
  date: string,
  entries: Readonly<Record<Id, Unread>>,
): Record<Id, WordEntry> {
  const dated = Object.entries<Unread>(entries).map(([id, entry]) => [id, { ...entry, reviewed: date }]);
  return Object.fromEntries(dated) as Record<Id, WordEntry>; // the same ids went in
}
