import { among, missing, type RuleCheck } from './rule.ts';

const imagery = ['child-imagery', 'nude', 'live-abuse', 'adult-views', 'young-child-posing'];

/** Rule 10: “`no-search`: S1-S29, S38”. */
const noSearch = [
  ...['S1', 'S2', 'S3', 'S4', 'S5', 'S6', 'S7', 'S8', 'S9', 'S10', 'S11', 'S12', 'S13', 'S14', 'S15', 'S16', 'S17'],
  ...['S18', 'S19', 'S20', 'S21', 'S22', 'S23', 'S24', 'S25', 'S26', 'S27', 'S28', 'S29', 'S38'],
];

export const rule10: RuleCheck = {
  name: 'rule 10: nothing is looked at again, captured, copied, sent on, deleted, searched for or shown',
  breach(facts, plan) {
    const under18 = among(facts.what, ...imagery) || (facts.what === 'blackmail' && facts.age === 'under-18');
    if (under18 && !(facts.reporter === 'young-person' && facts.what === 'adult-intimate')) {
      const left = missing(plan, 'no-search', 'no-screenshot', 'no-copy', 'no-forward');
      if (left.length) return `imagery without ${left.join(', ')}`;
      if (missing(plan, 'stop-looking').length && missing(plan, 'no-view').length)
        return 'imagery without “do not look”';
      if (plan.handling.includes('evidence-screenshot-ok')) return 'a screenshot is allowed near imagery';
      if (facts.what === 'child-imagery' && facts.reporter !== 'young-person' && missing(plan, 'no-describe').length)
        return 'not said that the picture is not described';
    }
    if (among(plan.situation, ...noSearch) && missing(plan, 'no-search').length)
      return `${plan.situation} without no-search`;
    if (facts.where === 'device' && facts.what === 'child-imagery' && facts.reporter !== 'young-person') {
      const left = missing(plan, 'isolate-device', 'do-not-delete');
      if (left.length && facts.person !== 'another-child') return `a device without ${left.join(', ')}`;
    }
    if (facts.what === 'child-imagery' && facts.already === 'copied') {
      const left = missing(plan, 'say-if-copied', 'do-not-delete');
      if (left.length) return `a copy was made and the plan does not say ${left.join(', ')}`;
      if (!plan.steps.some(({ channel }) => among(channel, 'police-101', 'police-child-abuse-team')))
        return 'a copy was made and police are not told';
    }
    return undefined;
  },
};
