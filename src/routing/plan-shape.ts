import type { ChannelId } from '../directory/channels/index.ts';
import type { TextKey } from '../language/text.ts';
import type { ParagraphId } from '../policy/paragraphs.ts';
import type { SourceId } from '../policy/sources.ts';
import type { HandlingId } from './handling.ts';

export const urgencies = ['emergency-now', 'same-day', 'within-one-working-day', 'when-convenient'] as const;
export type Urgency = (typeof urgencies)[number];

/** Whose contact may be filled in for a step: a person in the reporter's own organisation. */
export const recipients = [
  'safeguarding-lead',
  'deputy',
  'head',
  'chair',
  'line-manager',
  'next-manager',
  'it-lead',
  'hr-lead',
] as const;
export type Recipient = (typeof recipients)[number];

/** One line of the answer. */
export interface Step {
  readonly channel: ChannelId;
  /** Present only where rule 2 allows this person to be told. */
  readonly recipient?: Recipient;
  /** The sentence that says why, as a key of the catalogue. */
  readonly why: TextKey;
  /** Either this step or the one before it is right (CEOP or police 101). */
  readonly either?: true;
  /** An extra: good to know, not the report itself. */
  readonly extra?: true;
  readonly paragraphs: readonly ParagraphId[];
  readonly sources: readonly SourceId[];
}

/** Which rule did what, for "Why this answer". */
export interface TraceEntry {
  /** `S1` … `S42` for a situation, `rule 1` … `rule 16` for what holds on every path. */
  readonly rule: string;
  readonly paragraphs: readonly ParagraphId[];
  readonly sources: readonly SourceId[];
}

/** The answer: who is told, in which order, and what nobody must do. */
export interface Plan {
  readonly situation: string;
  readonly urgency: Urgency;
  /** What to do now, in one sentence. */
  readonly headline: TextKey;
  readonly steps: readonly Step[];
  readonly handling: readonly HandlingId[];
  /** Plain lines that stand on the result: duties, doubts, limits. */
  readonly notes: readonly TextKey[];
  /** What happens next. */
  readonly next: readonly TextKey[];
  /** A line of support for whoever saw it. */
  readonly support: readonly TextKey[];
  readonly trace: readonly TraceEntry[];
}
