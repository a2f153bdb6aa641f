import { among, has, missing, type RuleCheck } from './rule.ts';

export const rule07: RuleCheck = {
  name: 'rule 7: the age in the picture decides the removal tool, and no adult handles an under-18’s picture',
  breach(facts, plan) {
    const young = facts.reporter === 'young-person';
    const adultTools = has(plan, 'revenge-porn-helpline', 'stopncii');
    if (adultTools && facts.age !== 'adult') return `tools for adults offered for ${facts.age ?? facts.what}`;
    if (has(plan, 'take-it-down') && facts.age !== 'adult-now') return 'Take It Down offered for someone not 18 now';
    if (has(plan, 'report-remove')) {
      if (!young && among(facts.age, 'adult', 'adult-now') && facts.what !== 'cyberflash')
        return 'Report Remove offered for an adult';
      const left = missing(plan, 'no-view', 'no-screenshot', 'no-forward');
      if (left.length) return `Report Remove without ${left}`;
    }
    if (
      among(facts.what, 'nude', 'blackmail') &&
      plan.situation !== 'S39' &&
      !young &&
      facts.age !== 'adult' &&
      missing(plan, 'no-view').length
    ) {
      return 'an under-18’s picture may be looked at';
    }
    return undefined;
  },
};
