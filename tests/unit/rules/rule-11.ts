import { among, missing, professionals, type RuleCheck } from './rule.ts';

const childPaths = [
  'nude',
  'grooming',
  'young-child-posing',
  'hurt',
  'worry',
  'bullying',
  'pornography',
  'threat',
  'no-action',
];

export const rule11: RuleCheck = {
  name: 'rule 11 [1.4, 2.7, 2.13]: the child is listened to, not questioned; not blamed; promised no secrecy',
  breach(facts, plan) {
    if (
      among(facts.reporter, ...professionals) &&
      facts.what !== 'own-thoughts' &&
      missing(plan, 'record-own-words').length
    ) {
      return 'a professional is not asked to write down the words used';
    }
    if (facts.reporter === 'young-person') return undefined;
    const adultsOnly = among(plan.situation, 'S8', 'S9', 'S24') || facts.viewing === 'work-device';
    const known = facts.child === 'known' && !among(facts.what, 'hate', 'scam');
    const child =
      !adultsOnly &&
      (among(facts.what, ...childPaths) ||
        known ||
        (facts.age === 'under-18' && facts.child !== 'none') ||
        among(facts.concerns, 'child', 'urged'));
    if (!child) return undefined;
    const left = missing(plan, 'do-not-question-child', 'reassure-not-blame', 'no-secrecy-promise');
    return left.length ? `a child path without ${left.join(', ')}` : undefined;
  },
};
