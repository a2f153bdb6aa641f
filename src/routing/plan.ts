import { handlingFor } from './always-handling.ts';
import { nextFor } from './always-next.ts';
import { notesFor } from './always-notes.ts';
import { stepsFor } from './always-steps.ts';
import { holds } from './condition.ts';
import { isDanger } from './danger.ts';
import { facts as allFacts, type FactName, type Facts } from './facts.ts';
import type { Plan, TraceEntry } from './plan-shape.ts';
import { type FirstOf, ruleName, type Said, type SituationRule } from './rule.ts';
import { candidates, said, saidWhen } from './unsettled.ts';

/** What an open question counts as, so that a plan can be made at any moment: not being sure. */
const unsure: Facts = Object.fromEntries(
  (Object.keys(allFacts) as FactName[]).flatMap((fact) =>
    (allFacts[fact] as readonly string[]).includes('not-sure') ? [[fact, 'not-sure']] : [],
  ),
);

/** Conditions on the reporter are read as for a professional until the reporter is known; nobody is filled in. */
const settle = (facts: Facts): Facts => ({ ...unsure, what: 'worry', reporter: 'other-professional', ...facts });

/** The situation that decides; rules are written so that settled facts always match one. */
function deciding(facts: Facts): SituationRule {
  const settled = settle(facts);
  const rule = candidates(settled).find((candidate) => holds(candidate.when, settled));
  return rule ?? deciding({ what: 'worry', ...(facts.reporter && { reporter: facts.reporter }) });
}

const spoken = <T extends string>(lines: readonly Said<T>[], facts: Facts): T[] =>
  lines.filter((line) => holds(saidWhen(line), facts)).map(said);

/** The first whose condition holds; the last of a list has none. */
const firstOf = <T extends string>(value: FirstOf<T>, facts: Facts): T => {
  const values: readonly Said<T>[] = Array.isArray(value) ? value : [value as T];
  return said(values.find((line) => holds(saidWhen(line), facts)) ?? (values.at(-1) as Said<T>));
};

/**
 * Who is told, in which order, and what nobody must do.
 *
 * Pure, total and deterministic: any facts give a plan, also when questions are still open
 * (an open one counts as "not sure"), so that danger now can be answered at once.
 */
export function plan(facts: Facts): Plan {
  const rule = deciding(facts);
  const settled = settle(facts);
  const danger = isDanger(facts);
  const trace: TraceEntry[] = [{ rule: ruleName(rule), paragraphs: rule.paragraphs, sources: rule.sources }];
  const steps = stepsFor(rule, facts, settled, trace);
  return {
    situation: rule.id,
    urgency: danger ? 'emergency-now' : firstOf(rule.urgency, settled),
    headline: danger
      ? facts.reporter === 'young-person'
        ? 'headline.danger.young'
        : 'headline.danger'
      : firstOf(rule.headline, settled),
    steps,
    handling: handlingFor(rule, facts, settled, spoken(rule.handling, settled), trace),
    notes: notesFor(rule, facts, settled, spoken(rule.notes ?? [], settled), steps, trace),
    next: nextFor(spoken(rule.next, settled), steps),
    support: [firstOf(rule.support, settled)],
    trace,
  };
}
