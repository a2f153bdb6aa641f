import type { Facts } from '../../../src/routing/facts.ts';
import { among, has, type RuleCheck, workerRoles } from './rule.ts';

/** Where not being sure counts as danger: someone may be hurt, missing or saying goodbye. */
const unsureCounts = [
  'grooming',
  'live-abuse',
  'exploitation',
  'hurt',
  'filmed-violence',
  'threat',
  'blackmail',
  'no-action',
  'self-harm',
  'worker',
  'child-imagery',
  'terrorism',
  'fake-account',
  'young-child-posing',
  'pornography',
  'cyberflash',
  'nude',
  'bullying',
  'worry',
  'adult-intimate',
  'upsetting',
  'non-recent',
];

/** Who views or holds imagery of children whom nobody knows: no child is known to be with them (S6, not 999). */
const onlyViews = (facts: Facts) =>
  facts.what === 'adult-views' ||
  (facts.what === 'cyberflash' && facts.child === 'none') ||
  (facts.what === 'child-imagery' &&
    facts.child === 'not-known' &&
    facts.where !== 'live-stream' &&
    among(facts.person, 'adult-known', ...workerRoles));
/** Someone at home views or sends imagery: then a child may be with them. */
const viewedAtHome = (facts: Facts) =>
  among(facts.what, 'adult-views', 'cyberflash') && (facts.person === 'home' || facts.reporter === 'young-person');

export const rule01: RuleCheck = {
  name: 'rule 1: danger now, 999 first; no danger, 999 is never a step',
  breach(facts, plan) {
    const now =
      facts.danger === 'now' ||
      (facts.danger === 'not-sure' &&
        ((among(facts.what, ...unsureCounts) && !onlyViews(facts)) || viewedAtHome(facts)));
    if (!now) {
      if (has(plan, 'police-999')) return '999 without danger';
      if (plan.urgency === 'emergency-now') return 'emergency without danger';
      if (facts.danger === 'not-sure' && !plan.notes.includes('note.999-signs'))
        return 'no line that names the signs for 999';
      return undefined;
    }
    if (plan.steps[0]?.channel !== 'police-999') return '999 is not first';
    if (plan.urgency !== 'emergency-now') return `urgency is ${plan.urgency}`;
    if (plan.steps.length < 2) return 'no later step under 999';
    const personAsked =
      facts.person !== undefined ||
      facts.what === 'upsetting' ||
      (facts.what === 'self-harm' && facts.concerns !== 'urged');
    if (!personAsked && plan.steps.some((step) => step.recipient))
      return 'a contact is filled in before rule 2 is answered';
    return undefined;
  },
};
