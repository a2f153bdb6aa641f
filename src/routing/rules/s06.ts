import { withLado } from '../groups.ts';
import type { SituationRule } from '../rule.ts';
import { nextSocialCare } from './next-social-care.ts';

/** A parent or someone at home: social care and police speak before the child goes home, parents are not told first. */
export const s06: SituationRule = {
  id: 'S6',
  when: [
    { what: ['child-imagery', 'adult-views', 'grooming', 'nude'], person: 'home' },
    { what: 'blackmail', age: ['under-18', 'not-sure'], person: 'home' },
    { what: 'pornography', viewing: 'shown-by-adult', person: 'home' },
    { what: 'cyberflash', child: ['known', 'not-sure'], person: 'home' },
    { what: 'cyberflash', age: 'under-18', person: 'home' },
  ],
  urgency: 'same-day',
  headline: 'headline.S6',
  steps: [
    { channel: 'safeguarding-lead', why: 'why.safeguarding-lead.home' },
    { channel: 'childrens-social-care', why: 'why.childrens-social-care.home', paragraphs: ['1.3', '2.9'] },
    { channel: 'police-101', why: 'why.police-101.home', paragraphs: ['1.6', '2.9'] },
    {
      channel: 'lado',
      when: { what: 'adult-views', near: 'works', nation: withLado },
      paragraphs: ['1.7', '1.10'],
      sources: ['lado-procedures'],
    },
    {
      channel: 'report-remove',
      when: { what: ['nude', 'blackmail'] },
      paragraphs: ['2.14'],
      sources: ['report-remove-pages'],
    },
    { channel: 'childline', when: { what: ['nude', 'blackmail'] }, extra: true },
    { channel: 'stop-it-now', extra: true, why: 'why.stop-it-now.family', paragraphs: ['4.1'] },
  ],
  handling: [
    'no-search',
    'keep-child-safe',
    'do-not-alert-subject',
    'parents-not-first',
    'share-on-need-to-know',
    'do-not-delete',
    { say: 'isolate-device', when: { where: 'device' } },
    'their-device',
    'no-view',
    { say: 'do-not-pay', when: { what: 'blackmail' } },
    { say: 'no-reply', when: { what: 'blackmail' } },
    { say: 'not-shared-by-adult', when: { what: ['nude', 'blackmail'] } },
    'check-all-contact-with-children',
  ],
  notes: [
    'note.police-know-too',
    { say: 'note.ask-about-suicide', when: { what: ['nude', 'blackmail'] } },
    { say: 'note.paid-already', when: { what: 'blackmail' } },
  ],
  next: ['next.before-home', ...nextSocialCare],
  support: 'support.told',
  imagery: true,
  child: true,
  abuse: true,
  paragraphs: ['1.3', '1.9', '2.9'],
  sources: ['working-together-2023', 'scotland-guidance-2023', 'wales-procedures', 'children-act-1989-s47'],
};
