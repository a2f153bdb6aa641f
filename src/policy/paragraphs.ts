import type { RuleName } from './paragraph-shape.ts';
import { part1 } from './paragraphs/part-1.ts';
import { part2 } from './paragraphs/part-2.ts';
import { parts3And4 } from './paragraphs/parts-3-4.ts';

/** Every numbered paragraph of the Walsall e-safety policy, in its order, with where it is carried out. */
export const paragraphs = { ...part1, ...part2, ...parts3And4 } as const;

/** `1.1` to `4.2`, and `cyberbullying` for the definition that has no number. */
export type ParagraphId = keyof typeof paragraphs;

/** Every rule that some paragraph names, once each, in the order first named. */
export const ruleIdsNamed: readonly RuleName[] = [...new Set(Object.values(paragraphs).flatMap(({ rules }) => rules))];
