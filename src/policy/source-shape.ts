import type { Confidence } from '../directory/channel.ts';

/** A document or set of pages of today that rules rest on. All of it as found in stored copies, not read live. */
export interface Source {
  readonly title: string;
  readonly publisher: string;
  /** Where it is published, as found; null: not found. */
  readonly address: string | null;
  /** The copy, summary or report it was read through, where that was not the document itself. */
  readonly readAt?: string;
  /** Edition or date as found; null: the copy carries none. */
  readonly version: string | null;
  /** How sure we are that it says today what the rules take from it. */
  readonly confidence: Confidence;
  /** True where something about it is not known; the catalogues say what under `source.<id>.gap`. */
  readonly gap: boolean;
}
