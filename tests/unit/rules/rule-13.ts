import { among, has, type RuleCheck } from './rule.ts';

export const rule13: RuleCheck = {
  name: 'rule 13: someone worried about their own thoughts gets help first and no threats',
  breach(facts, plan) {
    if (facts.what !== 'own-thoughts') return undefined;
    if (!among(plan.steps[0]?.channel, 'stop-it-now', 'shore', 'childline')) return 'help does not come first';
    if (has(plan, 'police-101', 'police-999', 'childrens-social-care', 'lado', 'ceop'))
      return 'a threat among the steps';
    if (facts.reporter === 'young-person' && !(has(plan, 'shore') && has(plan, 'childline')))
      return 'a young person without Shore and Childline';
    if (facts.reporter !== 'young-person' && has(plan, 'childline')) return 'an adult sent to Childline';
    if (!plan.notes.includes('note.helpline-must-pass-on')) return 'it is not said what a helpline must pass on';
    return undefined;
  },
};
