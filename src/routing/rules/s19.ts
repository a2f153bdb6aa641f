import { staffed, statutory, withoutLead } from '../groups.ts';
import type { SituationRule } from '../rule.ts';
import { nextSocialCare } from './next-social-care.ts';

/** Exploitation, gangs, trafficking: a victim, never an offender, whatever the child says about choice. */
export const s19: SituationRule = {
  id: 'S19',
  when: {
    what: 'exploitation',
    person: ['unknown-online', 'adult-known', 'home', 'another-child', 'nobody', 'not-sure'],
  },
  urgency: 'same-day',
  headline: 'headline.S19',
  steps: [
    { channel: 'safeguarding-lead', when: { child: ['known', 'not-known', 'not-sure'] } },
    {
      channel: 'childrens-social-care',
      when: { child: ['known', 'not-sure'] },
      why: 'why.childrens-social-care.exploitation',
      paragraphs: ['1.3', '2.6'],
    },
    {
      channel: 'childrens-social-care',
      when: { child: 'not-known', person: ['home', 'adult-known'] },
      why: 'why.childrens-social-care.children-near',
      paragraphs: ['1.6', '2.6'],
    },
    { channel: 'police-101', why: 'why.police-101.exploitation', paragraphs: ['1.5', '2.6'] },
    { channel: 'school', when: { reporter: withoutLead, person: 'another-child' } },
    {
      channel: 'nrm-referral',
      when: { child: ['known', 'not-sure'], reporter: [...staffed, ...statutory, 'foster-carer'] },
      extra: true,
    },
    { channel: 'modern-slavery-helpline', extra: true, sources: ['modern-slavery-pages'] },
    { channel: 'crimestoppers', extra: true },
  ],
  handling: [
    'no-search',
    'keep-child-safe',
    'do-not-wait',
    'listen-if-denied',
    'no-reply',
    'do-not-act-alone',
    'do-not-alert-subject',
    'preserve',
    { say: 'parents-not-first', when: { person: ['home', 'not-sure'] } },
    { say: 'support-both-children', when: { person: 'another-child' } },
  ],
  notes: ['note.victim-not-offender', 'note.say-organised'],
  next: [{ say: 'next.before-home', when: { person: 'home' } }, ...nextSocialCare, 'next.police'],
  support: 'support.told',
  child: { child: ['known', 'not-known', 'not-sure'] },
  abuse: true,
  paragraphs: ['1.3', '1.4', '1.5', '2.6'],
  sources: ['wales-procedures', 'working-together-2023', 'modern-slavery-pages'],
};
