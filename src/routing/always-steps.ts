import type { ChannelId } from '../directory/channels/index.ts';
import { holds } from './condition.ts';
import { isDanger } from './danger.ts';
import type { Facts } from './facts.ts';
import { anyPolice, isOneOf, withoutLead, workforce } from './groups.ts';
import type { Step, TraceEntry } from './plan-shape.ts';
import { applies, type SituationRule, type StepRule } from './rule.ts';
import { whoMayBeTold } from './who-may-be-told.ts';
import { whyKey } from './why-words.ts';

/** Channels at whose end a person answers (rule 14). */
const people: readonly ChannelId[] = [
  ...anyPolice,
  'childrens-social-care',
  'lado',
  'safeguarding-lead',
  'head-or-chair',
  'line-manager',
  'hr-it-lead',
  'school',
  'trusted-adult',
  'childs-social-worker',
  'supervising-social-worker',
  'childline',
  'nspcc-helpline',
  'nspcc-whistleblowing',
  'posh',
  'papyrus',
  'samaritans',
  'stop-it-now',
  'revenge-porn-helpline',
  'report-fraud',
  'bank',
  'prevent-referral',
  'act-early',
  'report-terrorism',
];

/** Rule 14: at least one step, not an extra, at whose end a person answers. */
export const hasSomeoneToSpeakTo = (steps: readonly Step[]): boolean =>
  steps.some((step) => !step.extra && people.includes(step.channel));

/** A rule's line, sent to whoever may be told (rule 2). */
function sent(line: StepRule, rule: SituationRule, facts: Facts): Step[] {
  return whoMayBeTold(line.channel, facts, line.theirs).map((told) => ({
    ...told,
    why: whyKey(line, told.channel),
    ...(line.either && { either: true as const }),
    ...(line.extra && { extra: true as const }),
    paragraphs: line.paragraphs ?? rule.paragraphs,
    sources: line.sources ?? rule.sources,
  }));
}

const has = (steps: readonly Step[], channel: ChannelId) => steps.some((step) => step.channel === channel);

/** The same person or body is named once, at the first place. */
const once = (steps: readonly Step[]): Step[] =>
  steps.filter((step, at) => steps.findIndex((other) => other.channel === step.channel) === at);

const emergency: Step = { channel: 'police-999', why: 'why.police-999', paragraphs: ['1.12'], sources: ['ceop-pages'] };
const copied: Step = {
  channel: 'police-101',
  why: 'why.police-101.copied',
  paragraphs: ['1.11'],
  sources: ['poca-1978', 'cps-npcc-memorandum'],
};
const nspcc: Step = {
  channel: 'nspcc-helpline',
  why: 'why.nspcc-helpline',
  paragraphs: ['1.2'],
  sources: ['nspcc-pages'],
};
const posh: Step = { channel: 'posh', why: 'why.posh.someone-to-ask', paragraphs: ['1.2'], sources: ['posh-pages'] };
const samaritans: Step = {
  channel: 'samaritans',
  why: 'why.samaritans',
  paragraphs: ['4.1'],
  sources: ['samaritans-practitioners'],
};

/** An "either" needs something before it; a line whose partner fell away stands by itself. */
const paired = (steps: readonly Step[]): Step[] =>
  steps.map((step, at) => {
    if (!step.either || (at > 0 && !steps[at - 1]?.extra && steps[at - 1]?.channel !== 'police-999')) return step;
    const { either: _partnerGone, ...alone } = step;
    return alone;
  });

/** Extras stand after what must be done. */
const extrasLast = (steps: readonly Step[]): Step[] => [
  ...steps.filter((step) => !step.extra),
  ...steps.filter((step) => step.extra),
];

/**
 * The steps of a plan: the rule's own lines, and what rules 1, 2, 10 and 14 add on every path.
 *
 * @param facts as answered
 * @param settled the same with open questions counted as "not sure"
 * @param trace gets the rules that added something, with their paragraphs and sources
 */
export function stepsFor(rule: SituationRule, facts: Facts, settled: Facts, trace: TraceEntry[]): readonly Step[] {
  const lines = rule.steps.filter((line) => holds(line.when, settled));
  const steps = once(lines.flatMap((line) => sent(line, rule, facts)));
  // Whoever asks about themselves is shown the rule for that, not one about others.
  if (rule.id === 'S37') trace.push({ rule: 'rule 13', paragraphs: ['4.1'], sources: ['stop-it-now-pages'] });
  else trace.push({ rule: 'rule 2', paragraphs: ['1.2', '1.7'], sources: ['routing-practice'] });

  if (facts.already === 'copied' && !has(steps, 'police-101') && facts.reporter !== 'police') {
    steps.splice(1, 0, copied);
    trace.push({ rule: 'rule 10', paragraphs: copied.paragraphs, sources: copied.sources });
  }
  // Someone's own thoughts (rule 13) go to their own helpline; elsewhere NSPCC is there for whoever has no lead.
  if (isOneOf(withoutLead, facts.reporter) && rule.id !== 'S37' && !has(steps, 'nspcc-helpline')) {
    steps.push(
      applies(rule.adultsOnly, settled) ? { ...nspcc, why: 'why.nspcc-helpline.if-a-child', extra: true } : nspcc,
    );
    trace.push({ rule: 'rule 14', paragraphs: nspcc.paragraphs, sources: nspcc.sources });
  }
  // Asked before 999 is added: after that call, too, there is somebody to go on with.
  if (!hasSomeoneToSpeakTo(steps)) {
    const listens = isOneOf(workforce, facts.reporter) ? posh : samaritans;
    // As an extra it is not enough: now it is the step.
    const others = steps.filter(({ channel }) => channel !== listens.channel);
    steps.splice(0, steps.length, ...others, listens);
    trace.push({ rule: 'rule 14', paragraphs: ['1.2'], sources: ['routing-practice'] });
  }
  if (isDanger(facts)) {
    trace.push({ rule: 'rule 1', paragraphs: emergency.paragraphs, sources: emergency.sources });
    steps.unshift(emergency);
  }
  return paired(extrasLast(once(steps)));
}
