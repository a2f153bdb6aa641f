import type { ChannelId } from '../directory/channels/index.ts';
import { holds, mayHold, openFacts, type When } from './condition.ts';
import type { FactName, Facts } from './facts.ts';
import { isOneOf, staffed } from './groups.ts';
import { type QuestionRule, questions } from './questions.ts';
import type { Said, SituationRule } from './rule.ts';
import { rules } from './rules/index.ts';
import { mayBeAboutWork } from './who-may-be-told.ts';

/** The value of a line that is said always or only in some cases. */
export const said = <T extends string>(line: Said<T>): T => (typeof line === 'string' ? line : line.say);
export const saidWhen = <T extends string>(line: Said<T>) => (typeof line === 'string' ? undefined : line.when);

/** The rules that may still decide, in order of precedence, up to the first that certainly does. */
export function candidates(facts: Facts): readonly SituationRule[] {
  const found: SituationRule[] = [];
  for (const rule of rules) {
    if (!mayHold(rule.when, facts)) continue;
    found.push(rule);
    if (holds(rule.when, facts)) break;
  }
  return found;
}

const inOrganisation: readonly ChannelId[] = ['safeguarding-lead', 'head-or-chair', 'line-manager', 'hr-it-lead'];

const insideOrTheirs: readonly ChannelId[] = [...inOrganisation, 'school'];

type CanBe = Parameters<typeof openFacts>[2];

/** Whether a fact may still be asked in a way that offers one of these answers. */
function canBeIn(facts: Facts): CanBe {
  const mayBeAsked = questions.filter(({ when }) => mayHold(when, facts));
  return (fact, wanted) => mayBeAsked.some((question) => question.fact === fact && offersOneOf(question, wanted));
}

const offersOneOf = (question: QuestionRule, wanted: readonly string[]): boolean =>
  (question.answers as readonly Said<string>[]).some((answer) => wanted.includes(said(answer)));

/** Every condition of a rule: when it decides, and when each part of it holds. */
function conditionsOf(rule: SituationRule): readonly When[] {
  const lines = [rule.urgency, rule.headline, rule.handling, rule.notes ?? [], rule.next].flat().map(saidWhen);
  const parts = [rule.child, rule.imagery, rule.abuse].map((part) => (part === true ? undefined : part));
  const all = [rule.when, ...parts, ...rule.steps.map((step) => step.when), ...lines];
  return all.filter((when) => when !== undefined);
}

const conditions = new Map(rules.map((rule) => [rule, conditionsOf(rule)]));

/** What holds on every path depends on these: danger (rule 1), who may be told (rule 2), nation and reporter (rules 8, 14, 16), copies made (rule 10). */
function openAlways(facts: Facts, rulesLeft: readonly SituationRule[]): readonly FactName[] {
  const open: FactName[] = ['danger', 'reporter', 'nation'];
  const askPosition =
    isOneOf([...staffed, 'foster-carer'], facts.reporter) &&
    rulesLeft.some((rule) => rule.steps.some((step) => inOrganisation.includes(step.channel)));
  if (askPosition) open.push('position');
  // Whoever is told inside must not be the person of concern (rule 2).
  const insideIsTold = rulesLeft.some((rule) => rule.steps.some((step) => insideOrTheirs.includes(step.channel)));
  if (insideIsTold && mayBeAboutWork(facts)) open.push('person');
  // Whether a copy was made changes nothing where the rule already speaks of copies.
  const copiesMatter =
    isOneOf(['child-imagery', 'nude'], facts.what) &&
    rulesLeft.some((rule) => !rule.handling.includes('say-if-copied'));
  if (copiesMatter) open.push('already');
  return open;
}

/** The facts on which some outcome still depends. */
export function unsettled(facts: Facts): ReadonlySet<FactName> {
  const left = candidates(facts);
  const canBe = canBeIn(facts);
  const open = [
    ...openAlways(facts, left),
    ...left.flatMap((rule) => (conditions.get(rule) ?? []).flatMap((when) => openFacts(when, facts, canBe))),
  ];
  return new Set(open.filter((fact) => facts[fact] === undefined));
}

/** The way a fact is asked in this case; undefined where it is not asked at all. */
export const questionFor = (fact: FactName, facts: Facts): QuestionRule | undefined =>
  questions.find((question) => question.fact === fact && holds(question.when, facts));
