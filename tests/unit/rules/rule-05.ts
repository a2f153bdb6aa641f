import { among, has, type RuleCheck } from './rule.ts';

export const rule05: RuleCheck = {
  name: 'rule 5 [1.12 corrected]: CEOP only for online sexual abuse of an under-18, with police 101 beside it',
  breach(facts, plan) {
    if (!has(plan, 'ceop')) return undefined;
    const online = among(
      facts.what,
      'grooming',
      'blackmail',
      'live-abuse',
      'child-imagery',
      'nude',
      'cyberflash',
      'pornography',
    );
    if (!online) return `CEOP offered for ${facts.what}`;
    if (facts.what === 'blackmail' && facts.reporter !== 'young-person' && among(facts.age, 'adult', 'adult-now'))
      return 'CEOP offered for an adult';
    if (facts.what === 'cyberflash' && facts.child === 'none' && facts.reporter !== 'young-person')
      return 'CEOP offered for an adult';
    if (facts.where === 'device') return 'CEOP offered for a device';
    if (!has(plan, 'police-101', 'police-child-abuse-team')) return 'CEOP without police';
    if (!plan.notes.includes('note.ceop-not-emergency')) return 'CEOP without its limits';
    if (plan.steps[0]?.channel === 'ceop' && plan.urgency === 'emergency-now') return 'CEOP as an emergency service';
    return undefined;
  },
};
