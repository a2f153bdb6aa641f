import type { Notes } from '../../src/concern/notes.ts';

/** What every part of the record's form needs: what is noted so far, and the way to change it. */
export interface RecordFields {
  readonly notes: Notes;
  note(update: (notes: Notes) => Notes): void;
}
