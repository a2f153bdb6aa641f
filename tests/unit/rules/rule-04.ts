import { among, has, main, type RuleCheck } from './rule.ts';

export const rule04: RuleCheck = {
  name: 'rule 4: IWF only for under-18 imagery at a web address, first only where child and person are unknown',
  breach(facts, plan) {
    const step = plan.steps.find(({ channel }) => channel === 'iwf');
    if (!step) {
      const openWeb =
        facts.what === 'child-imagery' && among(facts.where, 'web-page', 'social', 'dark-web', 'school-network');
      const needsIt = openWeb && facts.child === 'not-known' && facts.person === 'unknown-online';
      return needsIt ? 'open-web imagery of an unknown child without IWF' : undefined;
    }
    const { what, where, child, person } = facts;
    if (!among(what, 'child-imagery', 'live-abuse', 'young-child-posing')) return `IWF offered for ${what}`;
    if (what === 'young-child-posing' && facts.sexual !== 'yes') return 'IWF offered for what is not sexual';
    if (where === undefined || among(where, 'device', 'told', 'not-sure'))
      return `IWF offered without a web address (${where})`;
    if (among(where, 'private-chat', 'email') && !step.extra) return 'IWF is the answer to a private chat';
    const first = main(plan)[0] === 'iwf';
    if (first && !(child === 'not-known' && among(person, 'unknown-online', 'nobody')))
      return 'IWF first though child or person may be known';
    if (
      child === 'known' &&
      !has(plan, 'police-101', 'police-child-abuse-team', 'childrens-social-care', 'trusted-adult')
    ) {
      return 'IWF is the whole answer for a known child';
    }
    return undefined;
  },
};
