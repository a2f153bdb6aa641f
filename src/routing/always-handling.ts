import { isDanger } from './danger.ts';
import type { Facts } from './facts.ts';
import { isOneOf, whoMayBeAlerted, workforce } from './groups.ts';
import { type HandlingId, handlingIds } from './handling.ts';
import type { TraceEntry } from './plan-shape.ts';
import { applies, type SituationRule } from './rule.ts';

/** Rule 10: what is never done where under-18 imagery may be present. */
const withImagery: readonly HandlingId[] = ['no-search', 'no-screenshot', 'no-copy', 'no-forward'];

/** Rule 11: the child is listened to, not questioned; not blamed; promised no secrecy. */
const withChild: readonly HandlingId[] = ['do-not-question-child', 'reassure-not-blame', 'no-secrecy-promise'];

/**
 * The rule's own handling and what rules 1, 3, 10, 11 and 12 add on every path, in the vocabulary's order.
 */
export function handlingFor(
  rule: SituationRule,
  facts: Facts,
  settled: Facts,
  own: readonly HandlingId[],
  trace: TraceEntry[],
): readonly HandlingId[] {
  const all = new Set(own);
  const add = (...ids: readonly HandlingId[]) => {
    for (const id of ids) all.add(id);
  };
  const imagery = applies(rule.imagery, settled);
  if (imagery) {
    add(...withImagery);
    if (!all.has('no-view')) add('stop-looking');
    all.delete('evidence-screenshot-ok');
    // The record and every call need to know that it is there and where, never what it shows.
    if (facts.what === 'child-imagery' && facts.reporter !== 'young-person') add('no-describe');
    trace.push({ rule: 'rule 10', paragraphs: ['1.11'], sources: ['ukcis-nudes-2024', 'poca-1978'] });
  }
  if (facts.already === 'copied') add('say-if-copied', 'do-not-delete', 'isolate-device');

  const child = applies(rule.child, settled);
  if (child && facts.reporter !== 'young-person') {
    add(...withChild);
    trace.push({ rule: 'rule 11', paragraphs: ['1.4', '2.7', '2.13'], sources: ['kcsie-2025', 'wales-procedures'] });
  }
  // Sent by somebody who is in that chat: leaving it, or an answer, tells them (S3).
  if (imagery && isOneOf(['private-chat', 'email'], facts.where) && facts.reporter !== 'young-person')
    add('no-reply', 'preserve', 'ask-before-leaving-group');
  // Somebody near may be meant, also while nobody has been asked who it is.
  const couldBeNear = facts.person === 'not-sure' || (isDanger(facts) && facts.person === undefined);
  if (isOneOf(whoMayBeAlerted, facts.person) || (couldBeNear && applies(rule.abuse, settled))) {
    add('do-not-alert-subject');
    trace.push({ rule: 'rule 3', paragraphs: ['1.7'], sources: ['kcsie-part-4', 'wales-procedures'] });
  }
  if (applies(rule.abuse, settled) && facts.person === 'another-child') {
    add('support-both-children');
    trace.push({ rule: 'rule 12', paragraphs: ['3.6'], sources: ['working-together-2023'] });
  }
  const mayBeProfessional = facts.reporter === undefined || isOneOf(workforce, facts.reporter);
  if (mayBeProfessional && rule.id !== 'S37') add('record-own-words');
  // Rule 3 is for those who would tell a parent; a parent who reports is one.
  if (facts.reporter === 'parent') all.delete('parents-not-first');
  if (isDanger(facts) && child) add('keep-child-safe');
  if (isDanger(facts)) all.delete('ring-999-if-now'); // 999 is the first step already
  return handlingIds.filter((id) => all.has(id));
}
