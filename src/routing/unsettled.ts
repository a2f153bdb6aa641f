import { holds, mayHold, openFacts } from './condition.ts';
import type { FactName, Facts } from './facts.ts';
import { isOneOf, staffed } from './groups.ts';
import { type QuestionRule, questions } from './questions.ts';
import type { Said, SituationRule } from './rule.ts';
import { rules } from './rules/index.ts';

/** The value of a line that is said always or only in some cases. */
export const said = <T extends string>(line: Said<T>): T => (typeof line === 'string' ? line : line.say);
export const saidWhen = <T extends string>(line: Said<T>) => (typeof line === 'string' ? undefined : line.when);

/** The rules that may still decide, in order of precedence, up to the first that certainly does. */
export function candidates(facts: Facts): readonly SituationRule[] {
  const found: SituationRule[] = [];
  for (const rule of rules as readonly SituationRule[]) {
    if (!mayHold(rule.when, facts)) continue;
    found.push(rule);
    if (holds(rule.when, facts)) break;
  }
  return found;
}

const inOrganisation: readonly string[] = ['safeguarding-lead', 'head-or-chair', 'line-manager', 'hr-it-lead'];

function openIn(rule: SituationRule, facts: Facts): readonly FactName[] {
  const lines = [...rule.handling, ...(rule.notes ?? []), ...rule.next].map((line) => openFacts(saidWhen(line), facts));
  const child = rule.child === true ? [] : openFacts(rule.child, facts);
  return [
    ...openFacts(rule.when, facts),
    ...rule.steps.flatMap((step) => openFacts(step.when, facts)),
    ...lines.flat(),
    ...child,
  ];
}

/** What holds on every path depends on these: danger (rule 1), who may be told (rule 2), nation and reporter (rules 8, 14, 16), copies made (rule 10). */
function openAlways(facts: Facts, rulesLeft: readonly SituationRule[]): readonly FactName[] {
  const open: FactName[] = ['danger', 'reporter', 'nation'];
  const askPosition =
    isOneOf(staffed, facts.reporter) &&
    rulesLeft.some((rule) => rule.steps.some((step) => inOrganisation.includes(step.channel)));
  if (askPosition) open.push('position');
  if (facts.what === 'child-imagery') open.push('already');
  return open;
}

/** The facts on which some outcome still depends. */
export function unsettled(facts: Facts): ReadonlySet<FactName> {
  const left = candidates(facts);
  const open = [
    ...(facts.what === undefined ? (['what'] as const) : []),
    ...openAlways(facts, left),
    ...left.flatMap((rule) => openIn(rule, facts)),
  ];
  return new Set(open.filter((fact) => facts[fact] === undefined));
}

/** The way a fact is asked in this case; undefined where it is not asked at all. */
export const questionFor = (fact: FactName, facts: Facts): QuestionRule | undefined =>
  questions.find((question) => question.fact === fact && holds(question.when, facts));
