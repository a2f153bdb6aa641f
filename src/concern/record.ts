import type { ChannelId } from '../directory/channels/index.ts';
import type { Answer, Facts, Nation } from '../routing/facts.ts';
import type { HandlingId } from '../routing/handling.ts';
import type { Plan, Recipient, Urgency } from '../routing/plan-shape.ts';
import type { KeptAddress } from './address.ts';
import type { DateText } from './dates.ts';
import { emptyStepNote, type Notes, type Person, type StepNote } from './notes.ts';
import { isMoment, type Moment } from './uk-time.ts';
import { aboutColleague, type Whereabouts, whereaboutsOf } from './whereabouts.ts';

/** One step of the plan and what came of it. */
export interface StepTaken extends StepNote {
  readonly channel: ChannelId;
  readonly recipient: Recipient | null;
}

/**
 * A concern record: text only, all of it typed by the reporter but the address, the page title (if ticked), the
 * organisation's name (if set) and what the answers already say. Every text is clean (see `cleanText`); empty means not filled in.
 */
export interface ConcernRecord {
  /** `colleague`: about somebody who works with children, shorter and with a warning. */
  readonly form: 'concern' | 'colleague';
  readonly what: Answer<'what'> | null;
  readonly where: Answer<'where'> | null;
  readonly reporter: {
    readonly name: string;
    /** Null: as the answers say (see `roleOf`). */
    readonly role: string | null;
    readonly organisation: string;
    readonly phone: string;
    readonly email: string;
  };
  readonly kind: Answer<'reporter'> | null;
  /** Null where it is not known: then only what is a bank holiday everywhere counts. */
  readonly nation: Nation | null;
  readonly urgency: Urgency;
  /** When the reporter learned of it: deadlines count from here. */
  readonly noticed: Moment | null;
  readonly written: Moment | null;
  /** When “Note and close page” was pressed; null when it was not. */
  readonly pageClosed: Moment | null;
  /** As an official form wants it; people read what `addressForPeople` gives. */
  readonly address: string | null;
  readonly queryLeftOut: boolean;
  /** The title of the page, only if the reporter ticked it. */
  readonly pageTitle: string | null;
  readonly people: readonly Person[];
  /** Whose place a call has to name. */
  readonly whereabouts: Whereabouts;
  /** What was seen, said or heard, in the words used. */
  readonly facts: string;
  /** What the reporter thinks, kept apart from the facts. */
  readonly opinion: string;
  readonly steps: readonly StepTaken[];
  readonly handling: readonly HandlingId[];
  /** What was not kept of what was asked; empty: the record says only what was asked. */
  readonly keptExcept: string;
  readonly nextReview: DateText | null;
}

/** What a journey holds beside its answers and notes. */
interface Known extends Partial<KeptAddress> {
  readonly organisation?: string;
  /** When the page was noted and closed, ISO 8601 in UTC. */
  readonly notedAt?: string | null;
}

/** Null for text that is no time: a damaged draft may hold any. */
function momentOf(iso: string | null | undefined): Moment | null {
  const moment = Date.parse(iso ?? '');
  return isMoment(moment) ? moment : null;
}

/**
 * The record of a journey: what the answers and the plan already say, so that nothing is asked twice, and what the
 * reporter has noted.
 */
export function recordOf(
  facts: Facts,
  plan: Pick<Plan, 'steps' | 'handling' | 'urgency'>,
  notes: Notes,
  known: Known = {},
): ConcernRecord {
  return {
    form: aboutColleague(facts) ? 'colleague' : 'concern',
    what: facts.what ?? null,
    where: facts.where ?? null,
    reporter: {
      name: notes.name,
      role: notes.role,
      organisation: notes.organisation ?? known.organisation ?? '',
      phone: notes.phone,
      email: notes.email,
    },
    kind: facts.reporter ?? null,
    nation: facts.nation === 'not-sure' ? null : (facts.nation ?? null),
    urgency: plan.urgency,
    noticed: notes.noticed,
    written: notes.written,
    pageClosed: momentOf(known.notedAt),
    address: known.address ?? null,
    queryLeftOut: known.queryLeftOut ?? false,
    pageTitle: notes.pageTitle,
    people: notes.people,
    whereabouts: whereaboutsOf(facts),
    facts: notes.facts,
    opinion: notes.opinion,
    steps: plan.steps.map(({ channel, recipient }) => ({
      channel,
      recipient: recipient ?? null,
      ...(notes.steps[channel] ?? emptyStepNote),
    })),
    handling: plan.handling,
    keptExcept: notes.keptExcept,
    nextReview: notes.nextReview,
  };
}
