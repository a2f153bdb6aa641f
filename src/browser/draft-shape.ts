import { type Address, type KeptAddress, readAddress } from '../concern/address.ts';
import { emptyNotes, type Notes, personRoles, type StepNote } from '../concern/notes.ts';
import { isMoment } from '../concern/uk-time.ts';
import type { Facts } from '../routing/facts.ts';
import { readFacts } from '../routing/read-facts.ts';
import { z } from '../schema.ts';

/** The tab the button was pressed on, and the address it showed then. */
export interface PageAtPress {
  readonly tabId: number;
  readonly exact: string;
}

/**
 * An unfinished journey, with what was noted on the way. It lies in page memory and in session storage, which no
 * disk holds, and ends with the journey; a finished report is kept nowhere (decision 0004).
 */
export interface Draft extends KeptAddress {
  readonly facts: Facts;
  /** A user name or password stood in the address and was left out; the screen says so. */
  readonly droppedUserInfo: boolean;
  /** Null when the address came from a link, or no page was read. */
  readonly page: PageAtPress | null;
  /** When "Note and close" was pressed, ISO 8601 in UTC. */
  readonly notedAt: string | null;
  /** For the concern record and the steps: what the reporter typed or ticked. */
  readonly notes: Notes;
  /** The view's own name for the screen it stands on; null for the one that follows from the answers. */
  readonly screen: string | null;
}

type ReadAddress = Pick<Address, 'exact' | 'droppedUserInfo'>;

/** The address that a journey has from now on: read from the page or a link, typed, or none. What was said of the one before goes. */
export function withAddress(read: ReadAddress | null) {
  return { address: read?.exact ?? null, queryLeftOut: false, droppedUserInfo: read?.droppedUserInfo ?? false };
}

export const emptyDraft: Draft = {
  facts: {},
  ...withAddress(null),
  page: null,
  notedAt: null,
  notes: emptyNotes,
  screen: null,
};

/** A journey that goes on with another page or link: what was read of the one before goes, what was typed stays. */
export const onPage = (draft: Draft, read: ReadAddress, tabId: number | null): Draft => ({
  ...draft,
  ...withAddress(read),
  page: tabId === null ? null : { tabId, exact: read.exact },
  notedAt: null,
  notes: { ...draft.notes, pageTitle: null },
});

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

// A damaged number would be no time at all, and could not be shown.
const moment = z.nullable(z.number().check(z.refine(isMoment)));

const stepNoteShape: z.ZodMiniType<StepNote> = z.object({
  done: moment,
  by: z.string(),
  reference: z.string(),
  outcome: z.string(),
});

const notesShape: z.ZodMiniType<Notes> = z.object({
  name: z.string(),
  role: z.nullable(z.string()),
  organisation: z.nullable(z.string()),
  phone: z.string(),
  email: z.string(),
  noticed: moment,
  written: moment,
  pageTitle: z.nullable(z.string()),
  people: z.array(z.object({ role: z.enum(personRoles), name: z.string(), details: z.string() })),
  facts: z.string(),
  opinion: z.string(),
  keptExcept: z._default(z.string(), ''), // missing in drafts from before it was asked
  nextReview: z.nullable(z.string()),
  steps: z.record(z.string(), stepNoteShape),
});

// Whoever wrote it: no user name or password, nothing but http and https, and the one form in which it can be compared.
const exactAddress = z.pipe(
  z.string(),
  z.transform((kept) => {
    const read = readAddress(kept);
    return read.ok ? read.value.exact : null;
  }),
);

const pageShape = z.pipe(
  z.object({ tabId: z.number(), exact: exactAddress }),
  z.transform(({ tabId, exact }): PageAtPress | null => (exact === null ? null : { tabId, exact })),
);

export const draftShape: z.ZodMiniType<Draft> = z.object({
  facts: factsShape,
  address: z.nullable(exactAddress),
  // Missing where an older version wrote the draft.
  queryLeftOut: z._default(z.boolean(), false),
  droppedUserInfo: z._default(z.boolean(), false),
  page: z.nullable(pageShape),
  notedAt: z.nullable(z.string()),
  notes: notesShape,
  screen: z.nullable(z.string()),
});

export const keptDraftShape: z.ZodMiniType<KeptDraft | null> = z.nullable(
  z.object({ version: z.literal(1), revision: z.number(), touchedAt: z.number(), draft: draftShape }),
);

const draftLimit = 64 * 1024;

/** A draft may take 64 KB of session storage, counted in UTF-8. */
export const fitsStorage = (kept: KeptDraft): boolean =>
  new TextEncoder().encode(JSON.stringify(kept)).length <= draftLimit;
