import type { ChannelId } from '../directory/channels/index.ts';
import type { TextKey } from '../language/text.ts';
import type { ParagraphId } from '../policy/paragraphs.ts';
import type { SourceId } from '../policy/sources.ts';
import { holds, type When } from './condition.ts';
import type { Facts } from './facts.ts';
import type { HandlingId } from './handling.ts';
import type { Urgency } from './plan-shape.ts';

/** One line of a rule: who is told, and when the line applies. */
export interface StepRule {
  readonly channel: ChannelId;
  readonly when?: When;
  /** Why this channel, as a sentence of the catalogue; `why.<channel>` when not given. */
  readonly why?: TextKey;
  /** Either this one or the line before is right. */
  readonly either?: true;
  /** The head of the place where the person works, told by somebody from outside. */
  readonly theirs?: true;
  /** An extra, never the report itself. */
  readonly extra?: true;
  /** Only for this line; the rule's own when not given. */
  readonly paragraphs?: readonly ParagraphId[];
  readonly sources?: readonly SourceId[];
}

/** Something that is said only in some cases. */
export type Said<T> = T | { readonly say: T; readonly when: When };

/** One value, or a list of which the first whose condition holds is meant. */
export type FirstOf<T> = T | readonly [...Said<T>[], T];

/**
 * One situation: a condition, steps and handling, never a function,
 * so that it can be printed in the routing book, walked, and asked which answers still matter.
 */
export interface SituationRule {
  /** `S1` … `S42`. */
  readonly id: `S${number}`;
  /** Tells apart rules that carry out the same situation. */
  readonly part?: string;
  readonly when: When;
  /** One, or the first of several whose condition holds; the last has none. */
  readonly urgency: FirstOf<Urgency>;
  readonly headline: FirstOf<TextKey>;
  readonly steps: readonly StepRule[];
  readonly handling: readonly Said<HandlingId>[];
  readonly notes?: readonly Said<TextKey>[];
  readonly next: readonly Said<TextKey>[];
  readonly support: FirstOf<TextKey>;
  /** Under-18 sexual imagery may be present, always or in some cases (rule 10). */
  readonly imagery?: When | true;
  /** A child can be spoken to: listened to, not questioned (rule 11). */
  readonly child?: When | true;
  /** Suspected child sex offence or abuse, always or in some cases: the duty note of rule 16 belongs here. */
  readonly abuse?: When | true;
  /** Nobody under 18 is part of it, always or in some cases: rule 14 adds the helpline for children as an extra only. */
  readonly adultsOnly?: When | true;
  readonly paragraphs: readonly ParagraphId[];
  readonly sources: readonly SourceId[];
}

/** Whether what a rule says always or in some cases holds here. */
export const applies = (part: When | true | undefined, facts: Facts): boolean =>
  part === true || (part !== undefined && holds(part, facts));

/** Names a rule as it stands in the trace and the routing book. */
export const ruleName = (rule: SituationRule): string => (rule.part ? `${rule.id} (${rule.part})` : rule.id);
