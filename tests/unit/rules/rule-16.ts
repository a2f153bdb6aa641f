import { among, professionals, type RuleCheck } from './rule.ts';

const abuse = [
  'child-imagery',
  'nude',
  'grooming',
  'live-abuse',
  'young-child-posing',
  'adult-views',
  'exploitation',
  'hurt',
  'non-recent',
];

export const rule16: RuleCheck = {
  name: 'rule 16: England, the duty to report is named, neither as in force nor as not',
  breach(facts, plan) {
    const note = plan.notes.some((key) => key.startsWith('note.duty-to-report'));
    if (facts.nation !== 'england' && note) return `the English duty is named in ${facts.nation}`;
    const worker = facts.what === 'worker' && among(facts.conduct, 'harm', 'not-sure');
    const meets =
      (among(facts.what, ...abuse) && facts.harm !== 'neglect') ||
      worker ||
      (facts.what === 'blackmail' && among(facts.age, 'under-18', 'not-sure'));
    if (facts.nation === 'england' && among(facts.reporter, ...professionals) && meets && !note)
      return 'the duty is not named';
    return undefined;
  },
};
