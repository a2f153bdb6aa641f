import type { ChannelId } from '../directory/channels/index.ts';
import type { Answer, Facts, Nation } from '../routing/facts.ts';
import { isOneOf, workers } from '../routing/groups.ts';
import type { HandlingId } from '../routing/handling.ts';
import type { Plan, Recipient, Urgency } from '../routing/plan-shape.ts';
import type { DateText } from './dates.ts';
import type { Moment } from './uk-time.ts';

export const personRoles = ['child', 'other-child', 'adult', 'worker', 'family', 'witness', 'told-me'] as const;
export type PersonRole = (typeof personRoles)[number];

/** Somebody involved, as far as the reporter knows. */
export interface Person {
  readonly role: PersonRole;
  /** Name or user name; empty when not known. */
  readonly name: string;
  /** Age, class, where they are: what helps to find them. */
  readonly details: string;
}

/** One step of the plan and what came of it. */
export interface StepTaken {
  readonly channel: ChannelId;
  readonly recipient: Recipient | null;
  /** Null: not done yet. */
  readonly done: Moment | null;
  readonly by: string;
  /** Reference number given by the channel. */
  readonly reference: string;
  readonly outcome: string;
}

/**
 * A concern record: text only, all of it typed by the reporter but the address, the page title (if ticked)
 * and what the answers already say (design.md 1). Every text is clean (see `cleanText`); empty means not filled in.
 */
export interface ConcernRecord {
  /** `colleague`: about somebody who works with children, shorter and with a warning. */
  readonly form: 'concern' | 'colleague';
  readonly what: Answer<'what'> | null;
  readonly where: Answer<'where'> | null;
  readonly reporter: {
    readonly name: string;
    readonly role: string;
    readonly organisation: string;
    readonly phone: string;
  };
  readonly kind: Answer<'reporter'> | null;
  /** Null where it is not known: then only what is a bank holiday everywhere counts. */
  readonly nation: Nation | null;
  readonly urgency: Urgency;
  /** When the reporter learned of it: deadlines count from here. */
  readonly noticed: Moment | null;
  readonly written: Moment | null;
  /** As an official form wants it; people read its safe form. */
  readonly address: string | null;
  /** The title of the page, only if the reporter ticked it. */
  readonly pageTitle: string | null;
  readonly people: readonly Person[];
  /** What was seen, said or heard, in the words used. */
  readonly facts: string;
  /** What the reporter thinks, kept apart from the facts. */
  readonly opinion: string;
  readonly steps: readonly StepTaken[];
  readonly handling: readonly HandlingId[];
  readonly nextReview: DateText | null;
}

const aboutColleague = (facts: Facts): boolean => facts.what === 'worker' || isOneOf(workers, facts.person);

/**
 * A record with all that the answers already say, so that nothing is asked twice.
 *
 * @param now the moment when the record is begun; noticing counts from then until the reporter says otherwise
 * @param known the address (exact) and the organisation's name, where there is one
 */
export function startRecord(
  facts: Facts,
  plan: Pick<Plan, 'steps' | 'handling' | 'urgency'>,
  now: Moment,
  known: { readonly address?: string | null; readonly organisation?: string } = {},
): ConcernRecord {
  return {
    form: aboutColleague(facts) ? 'colleague' : 'concern',
    what: facts.what ?? null,
    where: facts.where ?? null,
    reporter: { name: '', role: '', organisation: known.organisation ?? '', phone: '' },
    kind: facts.reporter ?? null,
    nation: facts.nation === 'not-sure' ? null : (facts.nation ?? null),
    urgency: plan.urgency,
    noticed: now,
    written: now,
    address: known.address ?? null,
    pageTitle: null,
    people: [],
    facts: '',
    opinion: '',
    steps: plan.steps.map(({ channel, recipient }) => ({
      channel,
      recipient: recipient ?? null,
      done: null,
      by: '',
      reference: '',
      outcome: '',
    })),
    handling: plan.handling,
    nextReview: null,
  };
}

/**
 * Whether a record may be handed to somebody in the organisation: only to whom the plan names (routing.md rule 2).
 */
export const mayReceive = (plan: Pick<Plan, 'steps'>, recipient: Recipient): boolean =>
  plan.steps.some((step) => step.recipient === recipient);
