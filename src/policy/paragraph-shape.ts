import type { SourceId } from './sources.ts';

/** The policy's own headings, in its order. */
export const sections = [
  'recognition', // 1.1: what to be alert to
  'concern', // 1.2 to 1.6: concern about children or adults
  'allegations', // 1.7 to 1.11: people who work with children
  'ceop', // 1.12
  'new-technology', // 2
  'bullying', // 3
  'further-help', // 4
] as const;
export type Section = (typeof sections)[number];

/** What a paragraph gives: who to tell, how to act, a body by name, or the reason behind the others. */
export const gives = ['route', 'rule', 'named-body', 'background'] as const;
export type Gives = (typeof gives)[number];

/** `S1` to `S42` for a situation, `rule 1` to `rule 16` for what holds on every path. */
export type RuleName = `S${number}` | `rule ${number}`;

/**
 * One numbered paragraph of the e-safety policy.
 *
 * Its words are in the catalogues under `paragraph.<id>.…`: `summary` always, `no-rule` where
 * `rules` is empty, `correction` where `correctedBy` is not. `PolicyKey` holds them to that.
 */
export interface Paragraph {
  readonly section: Section;
  readonly gives: Gives;
  /** Where above all Signpost carries it out (other rules may cite it too); empty: nowhere, and the catalogue says why. */
  readonly rules: readonly RuleName[];
  /** What shows that it is out of date; empty: it still stands. */
  readonly correctedBy: readonly SourceId[];
}
