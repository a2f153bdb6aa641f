import { withoutLead } from '../groups.ts';
import type { SituationRule } from '../rule.ts';

/** An assault that was filmed, streamed or heard. */
export const s25: SituationRule = {
  id: 'S25',
  when: { what: 'filmed-violence' },
  urgency: 'same-day',
  headline: 'headline.S25',
  steps: [
    { channel: 'police-101', why: 'why.police-101.assault', paragraphs: ['3.1', '3.7'] },
    { channel: 'safeguarding-lead', when: { child: ['known', 'not-known', 'not-sure'] } },
    { channel: 'school', when: { reporter: withoutLead, child: ['known', 'not-sure'] } },
    {
      channel: 'childrens-social-care',
      when: { child: ['known', 'not-sure'] },
      why: 'why.childrens-social-care.each-child',
      paragraphs: ['3.6'],
    },
    { channel: 'platform-report', why: 'why.platform-report.post' },
    { channel: 'samaritans', when: { child: 'none' }, extra: true },
  ],
  handling: [
    'no-search',
    'no-forward',
    'preserve',
    'evidence-screenshot-ok',
    'stop-looking',
    { say: 'parents-not-first', when: { person: ['home', 'not-sure'] } },
    { say: 'support-both-children', when: { child: ['known', 'not-known', 'not-sure'] } },
  ],
  notes: ['note.no-sexual-picture'],
  next: ['next.police'],
  support: 'support.saw',
  child: { child: ['known', 'not-known', 'not-sure'] },
  paragraphs: ['3.1', '3.6', '3.7'],
  sources: ['swgfl-advice', 'kcsie-2025'],
};
