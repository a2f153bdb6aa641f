import { staffed, statutory, withoutLead } from '../groups.ts';
import type { SituationRule } from '../rule.ts';
import { whoDecidesDeleting } from './who-decides-deleting.ts';

const seriousOrUnsure = ['yes', 'not-sure'] as const;

/** An under-18's own nude, shared among children. Nobody looks; the child is helped, and so is the one who shared it. */
export const s13: SituationRule = {
  id: 'S13',
  when: [
    { what: 'nude', picture: ['taken', 'not-sure'], person: ['another-child', 'not-sure'] },
    { what: 'cyberflash', person: 'another-child', age: ['under-18', 'not-sure'] },
    { what: 'adult-intimate', person: 'another-child', age: 'under-18' },
  ],
  urgency: 'same-day',
  headline: [{ say: 'headline.S13.lead', when: { position: ['safeguarding-lead', 'both'] } }, 'headline.S13'],
  steps: [
    { channel: 'safeguarding-lead', why: 'why.safeguarding-lead.nude' },
    { channel: 'school', when: { reporter: withoutLead } },
    // Wales: social services at once. A lead who reports does next what the lead would do.
    {
      channel: 'childrens-social-care',
      when: [
        { factors: 'yes', position: ['safeguarding-lead', 'both'] },
        { factors: seriousOrUnsure, nation: 'wales' },
      ],
      why: 'why.childrens-social-care.nude',
      paragraphs: ['1.3', '2.8'],
    },
    {
      channel: 'childrens-social-care',
      when: { factors: 'no', nation: 'wales' },
      why: 'why.childrens-social-care.at-once',
      paragraphs: ['1.3', '2.8'],
    },
    { channel: 'report-remove', paragraphs: ['2.14'], sources: ['report-remove-pages'] },
    {
      channel: 'childrens-social-care',
      when: { factors: seriousOrUnsure, reporter: [...staffed, ...statutory, 'foster-carer', 'public'] },
      why: 'why.childrens-social-care.nude',
      paragraphs: ['1.3', '2.8'],
    },
    { channel: 'police-101', when: { factors: seriousOrUnsure }, why: 'why.police-101.nude', paragraphs: ['3.7'] },
    // Scotland: police or social work.
    {
      channel: 'childrens-social-care',
      when: {
        factors: 'no',
        nation: 'scotland',
        reporter: [...staffed, ...statutory, 'foster-carer', 'public'],
      },
      why: 'why.childrens-social-care.or-police',
      paragraphs: ['1.3', '2.8'],
    },
    {
      channel: 'police-101',
      either: true,
      when: { factors: 'no', nation: 'scotland' },
      why: 'why.police-101.or-social-work',
      paragraphs: ['3.7'],
    },
    { channel: 'childline', extra: true },
  ],
  handling: [
    'no-view',
    'no-search',
    'no-screenshot',
    'no-copy',
    'no-forward',
    'not-shared-by-adult',
    'isolate-device',
    'do-not-delete',
    'support-both-children',
    { say: 'parents-not-first', when: { person: 'not-sure' } },
  ],
  notes: [
    ...whoDecidesDeleting,
    { say: 'note.wales-at-once', when: { nation: 'wales' } },
    { say: 'note.nude-signs', when: { factors: 'no' } },
  ],
  next: ['next.lead-nude', 'next.report-remove'],
  support: 'support.told',
  imagery: true,
  child: true,
  abuse: true,
  paragraphs: ['2.8', '2.14', '3.6'],
  sources: ['ukcis-nudes-2024', 'wales-hwb', 'scotland-guidance-2023', 'report-remove-pages'],
};
