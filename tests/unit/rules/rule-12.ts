import { among, has, missing, type RuleCheck } from './rule.ts';

export const rule12: RuleCheck = {
  name: 'rule 12 [3.6]: the child who harmed is a child too',
  breach(facts, plan) {
    if (
      facts.person !== 'another-child' ||
      facts.reporter === 'young-person' ||
      among(facts.what, 'worry', 'terrorism')
    )
      return undefined;
    if (missing(plan, 'support-both-children').length) return 'support for one child only';
    if (has(plan, 'lado')) return 'a child is treated as a worker';
    return undefined;
  },
};
