import type { When } from '../condition.ts';
import { ownStaff, withLado, withoutLado, withoutLead, workforce } from '../groups.ts';
import type { SituationRule } from '../rule.ts';
import { nextSocialCare } from './next-social-care.ts';

/** An adult tells of abuse in childhood. Other children come first; otherwise at the adult's pace. */
export const s36: SituationRule = {
  id: 'S36',
  when: { what: 'non-recent', near: ['works', 'yes', 'not-sure'] },
  urgency: 'same-day',
  headline: 'headline.S36',
  steps: [
    {
      // A head who is told of an allegation about their staff goes to the LADO first (rule 2).
      channel: 'lado',
      when: { near: 'works', nation: withLado, person: ownStaff, position: ['in-charge', 'both'] },
      paragraphs: ['1.7'],
      sources: ['lado-procedures'],
    },
    // The same in Scotland and Northern Ireland, where there is no LADO.
    {
      channel: 'police-101',
      when: { near: 'works', nation: withoutLado, person: ownStaff, position: ['in-charge', 'both'] },
      why: 'why.police-101.non-recent',
      paragraphs: ['1.6'],
    },
    {
      channel: 'childrens-social-care',
      when: { near: 'works', nation: withoutLado, person: ownStaff, position: ['in-charge', 'both'] },
      why: 'why.childrens-social-care.still-near',
      paragraphs: ['1.6', '1.10'],
    },
    { channel: 'safeguarding-lead', why: 'why.safeguarding-lead.non-recent' },
    { channel: 'head-or-chair', when: { near: 'works', person: ownStaff }, why: 'why.head-or-chair.allegation' },
    {
      channel: 'childrens-social-care',
      why: 'why.childrens-social-care.still-near',
      paragraphs: ['1.6', '1.10'],
    },
    { channel: 'police-101', why: 'why.police-101.non-recent', paragraphs: ['1.6'] },
    { channel: 'lado', when: { near: 'works', nation: withLado }, paragraphs: ['1.7'], sources: ['lado-procedures'] },
    { channel: 'samaritans', extra: true, why: 'why.samaritans.adult-telling' },
    { channel: 'stop-it-now', extra: true, why: 'why.stop-it-now.adult-telling' },
  ],
  handling: [
    'explain-confidentiality-limits',
    'no-secrecy-promise',
    'reassure-not-blame',
    'do-not-alert-subject',
    'check-all-contact-with-children',
    'share-on-need-to-know',
  ],
  notes: [
    { say: 'note.nobody-above', when: { person: 'head' } },
    { say: 'note.if-it-was-you', when: { reporter: withoutLead } },
  ],
  next: [...nextSocialCare, 'next.police'],
  support: 'support.told',
  abuse: true,
  paragraphs: ['1.6', '1.8', '1.10'],
  sources: ['working-together-2023', 'wales-procedures', 'routing-practice'],
};

/** Those whom the duty of rule 16 may ask to tell, whatever the adult wishes. */
const dutyMayCall = { nation: 'england', reporter: workforce } as const satisfies When;

/** The person is not near children any more: the adult decides when, with support. */
export const s36AtTheirPace: SituationRule = {
  id: 'S36',
  part: 'no child near',
  when: { what: 'non-recent', near: 'no' },
  urgency: 'when-convenient',
  headline: [
    { say: 'headline.S36.northern-ireland', when: { nation: 'northern-ireland' } },
    { say: 'headline.S36.england', when: dutyMayCall },
    'headline.S36.pace',
  ],
  steps: [
    { channel: 'safeguarding-lead', why: 'why.safeguarding-lead.non-recent' },
    { channel: 'police-101', why: 'why.police-101.at-their-pace' },
    { channel: 'samaritans', why: 'why.samaritans.adult-telling' },
    { channel: 'stop-it-now', extra: true, why: 'why.stop-it-now.adult-telling' },
  ],
  handling: ['explain-confidentiality-limits', 'no-secrecy-promise', 'reassure-not-blame', 'share-on-need-to-know'],
  notes: [{ say: 'note.if-it-was-you', when: { reporter: withoutLead } }],
  next: [
    { say: 'next.at-their-pace.northern-ireland', when: { nation: 'northern-ireland' } },
    { say: 'next.at-their-pace.england', when: dutyMayCall },
    {
      say: 'next.at-their-pace',
      when: [{ nation: ['wales', 'scotland', 'not-sure'] }, { nation: 'england', reporter: ['parent', 'public'] }],
    },
  ],
  support: 'support.told',
  abuse: true,
  paragraphs: ['1.6'],
  sources: ['working-together-2023', 'routing-practice'],
};
