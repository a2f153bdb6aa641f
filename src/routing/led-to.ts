import type { SituationRule } from './rule.ts';
import { rules } from './rules/index.ts';

/** Rules that depend on who reports, whatever was come across: police and social care, and young people. */
const byReporter: readonly string[] = ['S39', 'S40'];

/** The situations that a start answer can lead to, in the order in which they decide. */
export const ledTo = (what: string): readonly SituationRule[] =>
  rules.filter((rule) => {
    const conditions = Array.isArray(rule.when) ? rule.when : [rule.when];
    return !byReporter.includes(rule.id) && conditions.some((condition) => [condition.what].flat().includes(what));
  });
