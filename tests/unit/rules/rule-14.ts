import { channels as directory } from '../../../src/directory/channels/index.ts';
import { en } from '../../../src/language/en.ts';
import { urgencies } from '../../../src/routing/plan-shape.ts';
import { among, channels, has, main, type RuleCheck } from './rule.ts';

const personKinds = ['emergency', 'police', 'helpline', 'statutory', 'person'];
const before = ['police-999', 'police-101', 'ceop', 'iwf', 'childrens-social-care'];

/** Whether somebody at this channel can be spoken to by this reporter. */
function speaksTo(id: keyof typeof directory, reporter: string | undefined): boolean {
  const { kind, serves } = directory[id];
  const spoken =
    personKinds.includes(kind) ||
    ['report-fraud', 'bank', 'report-terrorism', 'prevent-referral', 'act-early'].includes(id);
  const served: readonly string[] = serves;
  if (reporter === 'young-person') return spoken && served.includes('children');
  return (
    spoken && (served.includes('adults') || (served.includes('workforce') && !among(reporter, 'parent', 'public')))
  );
}

export const rule14: RuleCheck = {
  name: 'rule 14: every result has a person to speak to, an urgency, what happens next, support, and reasons',
  breach(facts, plan) {
    if (!plan.steps.some((step) => speaksTo(step.channel, facts.reporter))) return 'nobody to speak to';
    if (!urgencies.includes(plan.urgency)) return 'no urgency';
    if (!plan.next.length) return 'not said what happens next';
    if (!plan.support.length) return 'no line of support';
    for (const key of [plan.headline, ...plan.next, ...plan.support, ...plan.notes])
      if (!en[key]) return `no words for ${key}`;
    for (const step of plan.steps) {
      if (!en[step.why]) return `no reason for ${step.channel}`;
      if (!step.paragraphs.length || !step.sources.length) return `${step.channel} has no paragraph or source`;
    }
    if (among(facts.reporter, 'parent', 'public') && facts.what !== 'own-thoughts') {
      const at = channels(plan).indexOf('nspcc-helpline');
      if (at < 0) return 'no NSPCC helpline for a reporter without a lead';
      const early = main(plan).some((id, place) => before.includes(id) && place > at);
      if (early && !plan.steps[at]?.extra) return 'NSPCC before police, CEOP, IWF or social care';
    }
    const toLead = has(plan, 'childs-social-worker', 'supervising-social-worker');
    const leadless = among(
      plan.situation,
      'S12',
      'S20',
      'S23',
      'S24',
      'S31',
      'S32',
      'S33',
      'S34',
      'S37',
      'S42',
      'S25',
      'S27',
      'S30',
      'S19',
    );
    // A low-level concern or a misused device is for whoever employs the person, not for the child's social worker.
    const employers = among(plan.situation, 'S8', 'S9');
    // Where the child's social worker is the person of concern, a home's manager has no other social worker to tell.
    const overTheirs = facts.person === 'childs-social-worker' && facts.position === 'in-charge';
    if (facts.reporter === 'foster-carer' && !toLead && !leadless && !employers && !overTheirs)
      return 'a foster carer without a social worker';
    if (facts.reporter === 'young-person' && !(has(plan, 'trusted-adult') && has(plan, 'childline')))
      return 'a young person without adult and Childline';
    return undefined;
  },
};
