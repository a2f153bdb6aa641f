import { staffed, statutory, webAddress } from '../groups.ts';
import type { SituationRule } from '../rule.ts';
import { nextSocialCare } from './next-social-care.ts';

/** A very young child performing or posing online: no blame, and the person filming may be at home. */
export const s17: SituationRule = {
  id: 'S17',
  when: {
    what: 'young-child-posing',
    person: ['unknown-online', 'adult-known', 'home', 'another-child', 'nobody', 'not-sure'],
  },
  urgency: 'same-day',
  headline: 'headline.S17',
  steps: [
    { channel: 'safeguarding-lead' },
    {
      channel: 'childrens-social-care',
      when: [
        { child: ['known', 'not-sure'], reporter: [...staffed, ...statutory, 'foster-carer', 'public'] },
        { child: ['known', 'not-sure'], person: 'home' },
      ],
      why: 'why.childrens-social-care.child-at-risk',
      paragraphs: ['1.3'],
    },
    {
      channel: 'childrens-social-care',
      when: { child: 'not-known', person: ['home', 'adult-known'] },
      why: 'why.childrens-social-care.children-near',
      paragraphs: ['1.6', '2.9'],
    },
    {
      channel: 'police-101',
      when: [
        { child: ['not-known', 'not-sure'] },
        { sexual: ['yes', 'not-sure'] },
        { person: ['adult-known', 'home'] },
        { reporter: 'parent' },
      ],
      why: 'why.police-101.young-child',
    },
    {
      channel: 'iwf',
      when: { sexual: 'yes', where: webAddress },
      why: 'why.iwf.take-down-later',
      paragraphs: ['4.1'],
      sources: ['iwf-faqs'],
    },
    { channel: 'platform-report', why: 'why.platform-report.young-child' },
    { channel: 'parental-controls', when: { reporter: 'parent' }, extra: true },
  ],
  handling: [
    'stop-looking',
    'no-search',
    'no-copy',
    'no-screenshot',
    'no-forward',
    'record-url-text-only',
    { say: 'keep-child-safe', when: { person: 'home', sexual: ['yes', 'not-sure'] } },
    { say: 'parents-not-first', when: { person: ['home', 'not-sure'] } },
  ],
  next: [{ say: 'next.before-home', when: { person: 'home' } }, ...nextSocialCare, 'next.platform'],
  support: 'support.saw',
  imagery: true,
  child: true,
  abuse: true,
  paragraphs: ['1.1', '1.3', '2.14'],
  sources: ['routing-practice', 'iwf-faqs', 'kcsie-2025'],
};
