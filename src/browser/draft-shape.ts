import type { Facts } from '../routing/facts.ts';
import { readFacts } from '../routing/next-question.ts';
import { z } from '../schema.ts';

/** The tab the button was pressed on, and the address it showed then. */
export interface PageAtPress {
  readonly tabId: number;
  readonly exact: string;
}

/** An unfinished journey. Never holds report text, names or images (deployment.md 4). */
export interface Draft {
  readonly facts: Facts;
  /** The address as it stands in the journey: read from the page or a link, typed, or none. */
  readonly address: string | null;
  /** Null when the address came from a link, or no page was read. */
  readonly page: PageAtPress | null;
  /** When "Note and close" was pressed, ISO 8601 in UTC. */
  readonly notedAt: string | null;
  /** Steps ticked as done: channel id to the time, ISO 8601 in UTC. */
  readonly done: Readonly<Record<string, string>>;
  /** The view's own name for the screen it stands on; null for the one that follows from the answers. */
  readonly screen: string | null;
}

export const emptyDraft: Draft = { facts: {}, address: null, page: null, notedAt: null, done: {}, screen: null };

/** As it lies in storage: with a version, so that an older or newer copy is never half understood. */
export interface KeptDraft {
  readonly version: 1;
  /** Counts the writes of one journey, so that a late message about an old one is known as such. */
  readonly revision: number;
  /** Milliseconds since 1970 of the last touch. */
  readonly touchedAt: number;
  readonly draft: Draft;
}

// Known answers only: after an update no answer may be left that no question offers.
const factsShape = z.custom<Facts>((value) => readFacts(value).ok);

export const draftShape: z.ZodMiniType<Draft> = z.object({
  facts: factsShape,
  address: z.nullable(z.string()),
  page: z.nullable(z.object({ tabId: z.number(), exact: z.string() })),
  notedAt: z.nullable(z.string()),
  done: z.record(z.string(), z.string()),
  screen: z.nullable(z.string()),
});

export const keptDraftShape: z.ZodMiniType<KeptDraft | null> = z.nullable(
  z.object({ version: z.literal(1), revision: z.number(), touchedAt: z.number(), draft: draftShape }),
);

const draftLimit = 64 * 1024;

/** A draft may take 64 KB of session storage, counted in UTF-8 (deployment.md 4). */
export const fitsStorage = (kept: KeptDraft): boolean =>
  new TextEncoder().encode(JSON.stringify(kept)).length <= draftLimit;
