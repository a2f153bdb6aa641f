import { staffed, statutory, withoutLead } from '../groups.ts';
import type { SituationRule } from '../rule.ts';

/** Grooming or sexual talk online. One contact is enough today. */
export const s10: SituationRule = {
  id: 'S10',
  when: [
    { what: 'grooming', person: ['unknown-online', 'adult-known', 'another-child', 'not-sure'] },
    { what: 'pornography', viewing: 'shown-by-adult', person: ['unknown-online', 'adult-known', 'not-sure'] },
    { what: 'cyberflash', child: ['known', 'not-sure'], person: ['unknown-online', 'adult-known', 'not-sure'] },
  ],
  urgency: 'same-day',
  headline: 'headline.S10',
  steps: [
    { channel: 'safeguarding-lead' },
    {
      channel: 'childrens-social-care',
      when: [
        { what: ['pornography', 'cyberflash'], reporter: [...staffed, ...statutory, 'foster-carer', 'public'] },
        {
          what: 'grooming',
          child: ['known', 'not-sure'],
          reporter: [...staffed, ...statutory, 'foster-carer', 'public'],
        },
      ],
      why: 'why.childrens-social-care.child-at-risk',
      paragraphs: ['1.3', '2.11'],
    },
    { channel: 'ceop', why: 'why.ceop.grooming', paragraphs: ['1.12', '2.7', '2.11'], sources: ['ceop-pages'] },
    { channel: 'police-101', either: true, why: 'why.police-101.or-ceop', paragraphs: ['2.11'] },
    { channel: 'platform-report', why: 'why.platform-report.account' },
    { channel: 'parental-controls', when: { reporter: withoutLead }, extra: true },
  ],
  handling: [
    'preserve',
    'do-not-delete',
    'no-reply',
    'no-pose',
    'do-not-wait',
    'listen-if-denied',
    { say: 'support-both-children', when: { person: 'another-child' } },
    { say: 'parents-not-first', when: { person: 'not-sure' } },
  ],
  notes: ['note.one-contact', 'note.ceop-not-emergency'],
  next: ['next.ceop', 'next.social-care'],
  support: 'support.told',
  child: true,
  abuse: true,
  paragraphs: ['1.1', '1.12', '2.7', '2.11', '2.12'],
  sources: ['ceop-pages', 'soa-2003-s15', 'soa-2003-s15a'],
};
