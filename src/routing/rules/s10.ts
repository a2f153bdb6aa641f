import { staffed, statutory, withoutLead } from '../groups.ts';
import type { SituationRule } from '../rule.ts';
import { nextSocialCare } from './next-social-care.ts';

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
        { what: ['pornography', 'cyberflash'], reporter: [...staffed, ...statutory, 'foster-carer'] },
        { what: 'grooming', child: ['known', 'not-sure'], reporter: [...staffed, ...statutory, 'foster-carer'] },
      ],
      why: 'why.childrens-social-care.child-at-risk',
      paragraphs: ['1.3', '2.11'],
    },
    {
      channel: 'ceop',
      when: [{ what: ['grooming', 'cyberflash'] }, { what: 'pornography', person: ['unknown-online', 'not-sure'] }],
      why: 'why.ceop.grooming',
      paragraphs: ['1.12', '2.7', '2.11'],
      sources: ['ceop-pages'],
    },
    {
      channel: 'police-101',
      either: true,
      when: [{ what: ['grooming', 'cyberflash'] }, { what: 'pornography', person: ['unknown-online', 'not-sure'] }],
      why: 'why.police-101.or-ceop',
      paragraphs: ['2.11'],
    },
    {
      channel: 'police-101',
      when: { what: 'pornography', person: 'adult-known' },
      why: 'why.police-101.shown',
      paragraphs: ['2.4', '2.11'],
    },
    {
      // From outside: CEOP or police first, who bring in social care; a known child is still never left to them alone.
      channel: 'childrens-social-care',
      when: [
        { what: ['pornography', 'cyberflash'], reporter: 'public' },
        { what: 'grooming', child: ['known', 'not-sure'], reporter: 'public' },
      ],
      why: 'why.childrens-social-care.child-at-risk',
      paragraphs: ['1.3', '2.11'],
    },
    { channel: 'school', when: { reporter: withoutLead, person: 'another-child' } },
    { channel: 'platform-report', why: 'why.platform-report.account' },
    { channel: 'parental-controls', when: { reporter: 'parent' }, extra: true },
  ],
  handling: [
    'no-search',
    'preserve',
    'do-not-delete',
    'no-reply',
    'no-pose',
    'do-not-wait',
    'listen-if-denied',
    { say: 'support-both-children', when: { person: 'another-child' } },
    { say: 'no-view', when: { what: 'cyberflash' } },
    { say: 'parents-not-first', when: { person: 'not-sure' } },
  ],
  notes: [
    { say: 'note.one-contact', when: { what: ['grooming', 'cyberflash'] } },
    { say: 'note.if-they-sent-a-picture', when: { what: 'grooming' } },
  ],
  next: ['next.ceop', ...nextSocialCare],
  support: 'support.told',
  // The child may have been made to send pictures of themselves.
  imagery: [{ what: 'grooming' }, { what: 'cyberflash', age: ['under-18', 'not-sure'] }],
  child: true,
  abuse: true,
  paragraphs: ['1.1', '1.12', '2.7', '2.11', '2.12'],
  sources: ['ceop-pages', 'soa-2003-s15', 'soa-2003-s15a'],
};
