import type { When } from '../condition.ts';
import { staffed, statutory, withoutLead } from '../groups.ts';
import type { SituationRule } from '../rule.ts';

/** Nobody looks to find out: the picture may show somebody under 18 (rule 10). */
const mayBeUnder18 = { age: 'not-sure' } as const satisfies When;

/** A sexual picture sent to someone who did not want it. */
export const s32: SituationRule = {
  id: 'S32',
  when: { what: 'cyberflash' },
  urgency: 'same-day',
  headline: 'headline.S32',
  steps: [
    { channel: 'safeguarding-lead' },
    {
      channel: 'police-101',
      why: 'why.police-101.cyberflash',
      sources: ['online-safety-act-2023'],
    },
    { channel: 'school', when: { reporter: withoutLead, child: ['known', 'not-sure'], person: 'another-child' } },
    { channel: 'employee-support', when: { reporter: [...staffed, ...statutory], child: 'none' }, extra: true },
    { channel: 'samaritans', when: { child: 'none' }, extra: true },
  ],
  handling: [
    'no-view',
    'preserve',
    'no-reply',
    'no-forward',
    'reassure-not-blame',
    { say: 'support-both-children', when: { person: 'another-child' } },
  ],
  notes: [{ say: 'note.if-under-18-picture', when: { age: 'not-sure' } }],
  next: ['next.police'],
  support: 'support.told',
  imagery: mayBeUnder18,
  child: { child: ['known', 'not-known', 'not-sure'] },
  abuse: mayBeUnder18,
  paragraphs: ['3.7'],
  sources: ['online-safety-act-2023'],
};
