import type { Facts } from '../../../src/routing/facts.ts';
import { among, missing, type RuleCheck, workerRoles } from './rule.ts';

/** Someone in whose organisation the person may be suspended. */
const employs = ({ reporter, position }: Facts) =>
  position !== undefined && (reporter !== 'foster-carer' || position === 'in-charge');

export const rule03: RuleCheck = {
  name: 'rule 3 [1.7]: the person of concern is not alerted, parents are not told first where a relative may be involved',
  breach(facts, plan) {
    if (plan.steps.some(({ channel }) => /parent/.test(channel) && channel !== 'parental-controls'))
      return 'parents are a step';
    if (among(facts.person, ...workerRoles, 'home', 'adult-known') && missing(plan, 'do-not-alert-subject').length)
      return `does not say that ${facts.person} must not find out`;
    if (facts.reporter === 'young-person') return undefined;
    if (
      facts.person === 'home' &&
      !missing(plan, 'do-not-question-child').length &&
      facts.reporter !== 'parent' &&
      missing(plan, 'parents-not-first').length &&
      facts.what !== 'bullying'
    ) {
      return 'someone at home may be involved and parents are not held back';
    }
    const atWork = among(facts.person, 'colleague', 'my-manager', 'head', 'safeguarding-lead', 'it-hr-lead');
    // From outside, the device is not one that the person of concern could look into.
    const outside = among(facts.reporter, 'parent', 'public');
    if (atWork && !outside && !plan.notes.includes('note.monitoring-may-show'))
      return 'not said that monitoring may show the visit';
    if (plan.situation === 'S7' && employs(facts) && !plan.notes.includes('note.suspension-reasons'))
      return 'reasons for a suspension are not held back';
    return undefined;
  },
};
