import { staffed, statutory } from '../groups.ts';
import type { SituationRule } from '../rule.ts';

/** Someone gets round the filters, or something technical. */
export const s35: SituationRule = {
  id: 'S35',
  when: { what: 'filter-bypass' },
  urgency: 'when-convenient',
  headline: 'headline.S35',
  steps: [
    { channel: 'safeguarding-lead', why: 'why.safeguarding-lead.filter' },
    { channel: 'hr-it-lead', when: { reporter: [...staffed, ...statutory] }, why: 'why.hr-it-lead.filters' },
    { channel: 'school', when: { reporter: ['parent', 'public'] }, why: 'why.school.filter' },
    { channel: 'parental-controls', when: { reporter: ['parent', 'public', 'foster-carer'] } },
  ],
  handling: ['reassure-not-blame'],
  notes: ['note.filter-if-harm'],
  next: ['next.filter'],
  support: 'support.general',
  paragraphs: ['1.11', '4.1'],
  sources: ['kcsie-2025', 'routing-practice'],
};
