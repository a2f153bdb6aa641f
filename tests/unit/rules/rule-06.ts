import { among, has, type RuleCheck, staffRoles, withLead } from './rule.ts';

const atRisk = ['grooming', 'live-abuse', 'young-child-posing', 'exploitation', 'child-imagery'];

export const rule06: RuleCheck = {
  name: 'rule 6 [1.2, 1.3]: a known child at risk goes to the lead and to children’s social care, never only an anonymous report',
  breach(facts, plan) {
    const { what, child, reporter, person } = facts;
    const known =
      (among(what, ...atRisk) && child === 'known') ||
      what === 'hurt' ||
      (what === 'blackmail' && facts.age === 'under-18');
    if (!known || reporter === 'young-person' || person === undefined) return undefined;
    // A parent protecting their own child goes to CEOP or police, who bring in social care.
    const ownChild = reporter === 'parent' && !has(plan, 'childrens-social-care');
    if (ownChild && !has(plan, 'ceop', 'police-101', 'stop-it-now')) return 'a parent has neither CEOP nor police';
    if (!ownChild && !has(plan, 'childrens-social-care')) return 'no children’s social care';
    const lead = among(facts.position, 'staff', 'in-charge') && among(reporter, ...withLead);
    const aboutStaff = among(person, ...staffRoles, 'worker-elsewhere') || plan.situation === 'S42';
    if (lead && !aboutStaff && !has(plan, 'safeguarding-lead')) return 'no safeguarding lead';
    return undefined;
  },
};
