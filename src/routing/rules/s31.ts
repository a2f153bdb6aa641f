import { notSocialCare, staffed, statutory, withoutLead } from '../groups.ts';
import type { SituationRule } from '../rule.ts';

/** An adult's intimate image or sexual deepfake, shared or threatened. */
export const s31: SituationRule = {
  id: 'S31',
  when: { what: 'adult-intimate', age: ['adult', 'adult-now', 'not-sure'] },
  urgency: 'same-day',
  headline: 'headline.S31',
  steps: [
    { channel: 'revenge-porn-helpline', when: { age: 'adult' }, sources: ['revenge-porn-helpline-pages'] },
    { channel: 'police-101', why: 'why.police-101.intimate', sources: ['online-safety-act-2023'] },
    { channel: 'stopncii', when: { age: 'adult' }, sources: ['stopncii-faq'] },
    { channel: 'take-it-down', when: { age: 'adult-now' }, sources: ['take-it-down-faq'] },
    {
      channel: 'safeguarding-lead',
      when: { age: ['adult', 'adult-now'], pupils: ['yes', 'not-sure'] },
      why: 'why.safeguarding-lead.pupils-adult-picture',
    },
    { channel: 'safeguarding-lead', when: { age: 'not-sure' }, why: 'why.safeguarding-lead.age' },
    {
      channel: 'childrens-social-care',
      when: { age: 'adult-now', person: 'adult-known', reporter: notSocialCare },
      why: 'why.childrens-social-care.children-near',
      paragraphs: ['1.6'],
    },
    { channel: 'school', when: { reporter: withoutLead, person: 'another-child' } },
    { channel: 'platform-report', why: 'why.platform-report.post' },
    { channel: 'employee-support', when: { reporter: [...staffed, ...statutory] }, extra: true },
    { channel: 'samaritans', extra: true },
  ],
  handling: [
    'no-forward',
    'preserve',
    'reassure-not-blame',
    { say: 'support-both-children', when: { person: 'another-child' } },
    { say: 'evidence-screenshot-ok', when: { age: 'adult' } },
    { say: 'no-view', when: { age: ['adult-now', 'not-sure'] } },
    { say: 'no-screenshot', when: { age: ['adult-now', 'not-sure'] } },
    { say: 'no-copy', when: { age: ['adult-now', 'not-sure'] } },
    { say: 'no-search', when: { age: ['adult-now', 'not-sure'] } },
  ],
  notes: [
    { say: 'note.text-only-screenshot', when: { age: 'adult' } },
    { say: 'note.under-18-in-picture', when: { age: 'adult-now' } },
    { say: 'note.age-decides-tool', when: { age: 'not-sure' } },
  ],
  next: ['next.police'],
  support: 'support.told',
  abuse: { age: ['adult-now', 'not-sure'] },
  adultsOnly: true,
  paragraphs: ['3.7'],
  sources: ['revenge-porn-helpline-pages', 'stopncii-faq', 'online-safety-act-2023'],
};
