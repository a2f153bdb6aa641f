import { staffed, statutory, withoutLead } from '../groups.ts';
import type { SituationRule } from '../rule.ts';

/** Hate for who someone is. */
export const s30: SituationRule = {
  id: 'S30',
  when: { what: 'hate' },
  urgency: 'same-day',
  headline: 'headline.S30',
  steps: [
    { channel: 'safeguarding-lead', when: { child: ['known', 'not-sure'] } },
    { channel: 'school', when: { reporter: withoutLead, child: 'known' } },
    { channel: 'platform-report', why: 'why.platform-report.post' },
    {
      channel: 'true-vision',
      when: { nation: ['england', 'wales', 'northern-ireland'] },
      sources: ['true-vision-pages'],
    },
    {
      channel: 'police-101',
      either: true,
      when: { nation: ['england', 'wales', 'northern-ireland'] },
      why: 'why.police-101.hate',
      paragraphs: ['3.7'],
    },
    {
      channel: 'police-101',
      when: { nation: ['scotland', 'not-sure'] },
      why: 'why.police-101.hate',
      paragraphs: ['3.7'],
    },
    {
      channel: 'employee-support',
      when: { child: 'none', reporter: [...staffed, ...statutory, 'foster-carer'] },
      extra: true,
    },
  ],
  handling: [
    'preserve',
    'no-reply',
    { say: 'support-both-children', when: { person: 'another-child' } },
    { say: 'parents-not-first', when: { person: ['home', 'not-sure'] } },
  ],
  notes: ['note.hate-999'],
  next: ['next.police', 'next.platform'],
  support: 'support.told',
  child: { child: ['known', 'not-sure'] },
  paragraphs: ['3.1', '3.7'],
  sources: ['true-vision-pages', 'kcsie-2025'],
};
