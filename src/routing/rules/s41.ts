import { withoutLead } from '../groups.ts';
import type { SituationRule } from '../rule.ts';
import { nextSocialCare } from './next-social-care.ts';

/** A child hurt or neglected in any other way, seen, heard or told. */
export const s41: SituationRule = {
  id: 'S41',
  when: { what: 'hurt', person: ['unknown-online', 'adult-known', 'home', 'another-child', 'nobody', 'not-sure'] },
  urgency: 'same-day',
  headline: 'headline.S41',
  steps: [
    { channel: 'safeguarding-lead' },
    {
      channel: 'childrens-social-care',
      when: { person: 'another-child' },
      why: 'why.childrens-social-care.each-child',
      paragraphs: ['1.3', '3.6'],
    },
    { channel: 'childrens-social-care', why: 'why.childrens-social-care.hurt', paragraphs: ['1.3'] },
    { channel: 'police-101', when: { harm: ['hurt', 'not-sure'] }, why: 'why.police-101.hurt', paragraphs: ['3.7'] },
    { channel: 'school', when: { reporter: withoutLead, person: 'another-child' } },
  ],
  handling: [
    'keep-child-safe',
    'listen-if-denied',
    'do-not-wait',
    {
      say: 'do-not-alert-subject',
      when: { person: ['unknown-online', 'adult-known', 'home', 'nobody', 'not-sure'] },
    },
    { say: 'parents-not-first', when: { person: ['home', 'not-sure', 'adult-known'] } },
    { say: 'support-both-children', when: { person: 'another-child' } },
  ],
  next: [...nextSocialCare],
  support: 'support.told',
  child: true,
  abuse: { harm: ['hurt', 'not-sure'] },
  paragraphs: ['1.2', '1.3', '1.4'],
  sources: ['working-together-2023', 'wales-procedures', 'scotland-guidance-2023', 'children-act-1989-s47'],
};
