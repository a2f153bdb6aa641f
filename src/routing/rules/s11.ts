import { staffed, statutory, withoutLead } from '../groups.ts';
import type { SituationRule } from '../rule.ts';

/** Someone under 18 is blackmailed over images: not left alone, nothing paid, nothing deleted. */
export const s11: SituationRule = {
  id: 'S11',
  when: {
    what: 'blackmail',
    age: ['under-18', 'not-sure'],
    person: ['unknown-online', 'adult-known', 'another-child', 'not-sure'],
  },
  urgency: 'same-day',
  headline: 'headline.S11',
  steps: [
    { channel: 'safeguarding-lead' },
    { channel: 'ceop', why: 'why.ceop.blackmail', paragraphs: ['1.12'], sources: ['ceop-pages'] },
    { channel: 'police-101', either: true, why: 'why.police-101.or-ceop' },
    { channel: 'report-remove', paragraphs: ['2.14'], sources: ['report-remove-pages'] },
    {
      channel: 'childrens-social-care',
      when: { reporter: [...staffed, ...statutory, 'foster-carer', 'public'] },
      why: 'why.childrens-social-care.child-at-risk',
      paragraphs: ['1.3'],
    },
    { channel: 'school', when: { reporter: withoutLead, person: 'another-child' } },
    { channel: 'childline' },
  ],
  handling: [
    'no-search',
    'do-not-pay',
    'no-reply',
    'do-not-delete',
    'no-view',
    'no-screenshot',
    'not-shared-by-adult',
    'keep-child-safe',
    'preserve',
    { say: 'support-both-children', when: { person: 'another-child' } },
    { say: 'parents-not-first', when: { person: 'not-sure' } },
  ],
  notes: ['note.ask-about-suicide', 'note.paid-already'],
  next: ['next.ceop', 'next.report-remove'],
  support: 'support.told',
  imagery: true,
  child: true,
  abuse: true,
  paragraphs: ['1.1', '1.12', '2.14'],
  sources: ['nca-sextortion-2024', 'ceop-pages', 'report-remove-pages'],
};
