import type { When } from '../condition.ts';
import { statutory, withoutLead } from '../groups.ts';
import type { SituationRule } from '../rule.ts';

const lead = ['safeguarding-lead', 'both'] as const;
const notLead = [
  { position: ['staff', 'in-charge', 'it-hr-lead'] },
  { reporter: [...statutory, ...withoutLead, 'young-person'] },
] as const satisfies When;

/** Only a worry, nothing to show. No evidence is needed. */
export const s38: SituationRule = {
  id: 'S38',
  when: { what: 'worry', person: ['unknown-online', 'adult-known', 'home', 'another-child', 'nobody', 'not-sure'] },
  urgency: 'same-day',
  headline: 'headline.S38',
  steps: [
    { channel: 'safeguarding-lead', why: 'why.safeguarding-lead.worry', paragraphs: ['1.2'] },
    // A lead who reports weighs it up, with somebody to ask.
    { channel: 'nspcc-helpline', when: { position: lead }, why: 'why.nspcc-helpline.lead' },
    {
      channel: 'childrens-social-care',
      when: { position: lead },
      extra: true,
      why: 'why.childrens-social-care.if-it-adds-up',
      paragraphs: ['1.3'],
    },
  ],
  handling: [
    'no-search',
    'do-not-wait',
    'listen-if-denied',
    { say: 'parents-not-first', when: { person: ['home', 'not-sure'] } },
    { say: 'do-not-alert-subject', when: { person: ['adult-known', 'home'] } },
  ],
  notes: ['note.no-proof-needed'],
  next: [
    { say: 'next.worry.lead', when: { position: lead } },
    { say: 'next.worry', when: notLead },
  ],
  support: 'support.told',
  child: true,
  paragraphs: ['1.1', '1.2'],
  sources: ['kcsie-2025', 'nspcc-pages'],
};
