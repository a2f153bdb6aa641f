import type { ChannelId } from '../directory/channels/index.ts';
import type { TextKey } from '../language/text.ts';
import { isDanger } from './danger.ts';
import type { Facts } from './facts.ts';
import { anyPolice, isOneOf, ownStaff, statutory, whoMayBeAlerted, withoutLead, workforce } from './groups.ts';
import type { Step, TraceEntry } from './plan-shape.ts';
import { applies, type SituationRule } from './rule.ts';
import { mayBeAboutWork } from './who-may-be-told.ts';

/** Channels at whose end stands one person, who may be the person of concern. */
const onePerson: readonly ChannelId[] = [
  'safeguarding-lead',
  'head-or-chair',
  'line-manager',
  'hr-it-lead',
  'school',
  'supervising-social-worker',
  'childs-social-worker',
];

function dutyNote(facts: Facts, steps: readonly Step[], danger: boolean): TextKey {
  if (isOneOf(statutory, facts.reporter)) return 'note.duty-to-report.strategy';
  if (steps.some((step) => step.recipient === 'safeguarding-lead')) return 'note.duty-to-report';
  if (danger) return 'note.duty-to-report.after-call';
  // Nobody agrees such a thing with the IWF, a form or whoever looks after the network.
  return steps.some(({ channel }) => onePerson.includes(channel) && channel !== 'hr-it-lead')
    ? 'note.duty-to-report.first-step'
    : 'note.duty-to-report.direct';
}

/**
 * The rule's own notes and the lines that rules 1, 2, 3, 5, 8 and 16 add.
 *
 * Rule 16 says neither that the duty to report is in force nor that it is not: its start date was not found.
 */
export function notesFor(
  rule: SituationRule,
  facts: Facts,
  settled: Facts,
  own: readonly TextKey[],
  steps: readonly Step[],
  trace: TraceEntry[],
): readonly TextKey[] {
  const notes: TextKey[] = [...own];
  // Rule 2: whoever is named may be meant, and no contact is filled in.
  const named = steps.some(({ channel }) => onePerson.includes(channel));
  const danger = isDanger(facts);
  // In danger the result stands before anybody was asked who it is about.
  const couldBeAnyone = facts.person === 'not-sure' || (danger && facts.person === undefined);
  if (couldBeAnyone && mayBeAboutWork(facts) && named) notes.unshift('note.if-it-could-be-them');
  if (danger && facts.reporter === 'police') notes.unshift('note.own-control-room');
  if (danger) notes.unshift('note.after-999');
  if (facts.danger === 'not-sure' && !danger) {
    notes.unshift('note.999-signs');
    trace.push({ rule: 'rule 1', paragraphs: ['1.12'], sources: ['ceop-pages'] });
  }
  const abuse = applies(rule.abuse, settled);
  if (facts.nation === 'england' && abuse && isOneOf(workforce, facts.reporter)) {
    // Where the lead may not be told, the note does not send anyone there either (rule 2).
    notes.push(dutyNote(facts, steps, danger));
    trace.push({ rule: 'rule 16', paragraphs: ['1.3'], sources: ['crime-policing-act-2026'] });
  }
  if (steps.some((step) => step.channel === 'ceop')) {
    notes.push('note.ceop-not-emergency');
    trace.push({ rule: 'rule 5', paragraphs: ['1.12'], sources: ['ceop-pages'] });
  }
  // Rule 3: a visited link may show the person that something is known.
  if (isOneOf(ownStaff, facts.person) && !isOneOf(withoutLead, facts.reporter)) notes.push('note.monitoring-may-show');
  // Rule 3: an account that is closed tells its owner that somebody has spoken.
  const platform = steps.some(({ channel }) => channel === 'platform-report');
  if (abuse && platform && isOneOf([...whoMayBeAlerted, 'not-sure'], facts.person))
    notes.push('note.platform-may-alert');
  // Where police are a step, a crime may be part of it.
  const crime = abuse || steps.some((step) => isOneOf(anyPolice, step.channel));
  if (facts.nation === 'northern-ireland' && crime && facts.reporter !== 'young-person') {
    notes.push('note.ni-duty');
    trace.push({ rule: 'rule 8', paragraphs: ['1.3'], sources: ['ni-guidance'] });
  }
  return [...new Set(notes)];
}
