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

/** What the reporter notes about one step. */
export interface StepNote {
  /** Null: not done yet. */
  readonly done: Moment | null;
  readonly by: string;
  /** Reference number given by the channel. */
  readonly reference: string;
  /** What they said, and what comes next. */
  readonly outcome: string;
}

/**
 * Everything the reporter typed or ticked for the concern record. Every text is clean (see `cleanText`);
 * empty means not filled in.
 */
export interface Notes {
  readonly name: string;
  /** Null: as the answers say. */
  readonly role: string | null;
  /** Null: as the organisation's settings say. */
  readonly organisation: string | null;
  readonly phone: string;
  readonly email: string;
  /** When the reporter learned of it: deadlines count from here. Null: the journey has not begun. */
  readonly noticed: Moment | null;
  /** When the record was begun. */
  readonly written: Moment | null;
  /** The title of the page, only while the reporter has ticked it. */
  readonly pageTitle: string | null;
  readonly people: readonly Person[];
  /** What was seen, said or heard, in the words used. */
  readonly facts: string;
  /** What the reporter thinks, kept apart from the facts. */
  readonly opinion: string;
  /** What was not kept of what the person was asked to do, and not to do. */
  readonly keptExcept: string;
  readonly nextReview: DateText | null;
  /** By channel id. */
  readonly steps: Readonly<Record<string, StepNote>>;
}

export const emptyStepNote: StepNote = { done: null, by: '', reference: '', outcome: '' };

export const emptyNotes: Notes = {
  name: '',
  role: null,
  organisation: null,
  phone: '',
  email: '',
  noticed: null,
  written: null,
  pageTitle: null,
  people: [],
  facts: '',
  opinion: '',
  keptExcept: '',
  nextReview: null,
  steps: {},
};
