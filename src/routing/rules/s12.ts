import { notSocialCare } from '../groups.ts';
import type { SituationRule } from '../rule.ts';

/** An adult is blackmailed over images. */
export const s12: SituationRule = {
  id: 'S12',
  when: { what: 'blackmail', age: ['adult', 'adult-now'] },
  urgency: 'same-day',
  headline: 'headline.S12',
  steps: [
    { channel: 'police-101', why: 'why.police-101.blackmail' },
    {
      // Whoever holds a picture of somebody under 18 may be near children (S5).
      channel: 'childrens-social-care',
      when: { age: 'adult-now', person: ['home', 'adult-known'], reporter: notSocialCare },
      why: 'why.childrens-social-care.children-near',
      paragraphs: ['1.6'],
    },
    { channel: 'revenge-porn-helpline', when: { age: 'adult' }, why: 'why.revenge-porn-helpline.blackmail' },
    { channel: 'stopncii', when: { age: 'adult' } },
    { channel: 'take-it-down', when: { age: 'adult-now' } },
    { channel: 'platform-report', why: 'why.platform-report.account' },
    { channel: 'samaritans', extra: true },
  ],
  handling: [
    'no-search',
    'do-not-pay',
    'no-reply',
    'preserve',
    'do-not-delete',
    'reassure-not-blame',
    { say: 'no-view', when: { age: 'adult-now' } },
  ],
  notes: [
    'note.ask-about-suicide',
    'note.paid-already',
    { say: 'note.under-18-in-picture', when: { age: 'adult-now' } },
  ],
  next: ['next.police'],
  support: 'support.told',
  imagery: { age: 'adult-now' },
  abuse: { age: 'adult-now' },
  adultsOnly: true,
  paragraphs: ['3.7'],
  sources: ['revenge-porn-helpline-pages', 'stopncii-faq', 'take-it-down-faq', 'online-safety-act-2023'],
};
