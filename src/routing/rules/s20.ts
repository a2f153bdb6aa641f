import { staffed, statutory } from '../groups.ts';
import type { SituationRule } from '../rule.ts';

/** A child came across pornography by chance: a calm talk, filters, and no alarm. */
export const s20: SituationRule = {
  id: 'S20',
  when: { what: 'pornography', viewing: 'chance' },
  urgency: 'when-convenient',
  headline: 'headline.S20',
  steps: [
    { channel: 'talk-calmly-with-child', paragraphs: ['2.4'] },
    { channel: 'safeguarding-lead', why: 'why.safeguarding-lead.chance' },
    { channel: 'parental-controls' },
    {
      channel: 'hr-it-lead',
      when: { reporter: [...staffed, ...statutory] },
      extra: true,
      why: 'why.hr-it-lead.filters',
    },
  ],
  handling: ['no-search', 'plain-words', 'reassure-not-blame'],
  notes: ['note.no-report-needed'],
  next: ['next.chance'],
  support: 'support.general',
  child: true,
  paragraphs: ['2.4', '4.2'],
  sources: ['nspcc-pages', 'routing-practice'],
};
