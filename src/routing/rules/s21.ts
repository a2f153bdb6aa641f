import { staffed, statutory, withoutLead } from '../groups.ts';
import type { SituationRule } from '../rule.ts';

/** Pornography that a child keeps going back to, that is violent, acted out, or shown by another child. */
export const s21: SituationRule = {
  id: 'S21',
  when: { what: 'pornography', viewing: ['persistent', 'acted-out', 'shown-by-child', 'not-sure'] },
  urgency: 'same-day',
  headline: 'headline.S21',
  steps: [
    { channel: 'safeguarding-lead', why: 'why.safeguarding-lead.viewing' },
    {
      channel: 'childrens-social-care',
      when: { viewing: ['acted-out', 'shown-by-child'] },
      why: 'why.childrens-social-care.each-child',
      paragraphs: ['1.3', '2.4', '3.6'],
    },
    { channel: 'school', when: { reporter: withoutLead, viewing: 'shown-by-child' } },
    { channel: 'stop-it-now', why: 'why.stop-it-now.about-child', paragraphs: ['4.1'] },
    { channel: 'shore', extra: true, why: 'why.shore.for-child' },
    {
      channel: 'hr-it-lead',
      when: { reporter: [...staffed, ...statutory] },
      extra: true,
      why: 'why.hr-it-lead.filters',
    },
    { channel: 'parental-controls', when: { reporter: ['parent', 'public', 'foster-carer'] }, extra: true },
  ],
  handling: ['no-search', 'support-both-children', 'no-view', 'not-only-behaviour'],
  next: ['next.lead-support'],
  support: 'support.told',
  child: true,
  abuse: { viewing: 'acted-out' },
  paragraphs: ['2.4'],
  sources: ['kcsie-2025', 'stop-it-now-pages'],
};
