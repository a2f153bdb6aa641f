import { withoutLead } from '../groups.ts';
import type { SituationRule } from '../rule.ts';

/** The same at school or on the dark web: a pupil may have seen it, so the lead comes first. */
export const s02: SituationRule = {
  id: 'S2',
  when: {
    what: 'child-imagery',
    where: ['school-network', 'dark-web'],
    child: 'not-known',
    person: ['unknown-online', 'nobody'],
  },
  urgency: 'same-day',
  headline: [
    { say: 'headline.S2.lead', when: { position: ['safeguarding-lead', 'both'] } },
    { say: 'headline.S2.carer', when: { reporter: 'foster-carer' } },
    'headline.S2',
  ],
  steps: [
    { channel: 'safeguarding-lead', why: 'why.safeguarding-lead.pupils-saw' },
    { channel: 'iwf', paragraphs: ['2.5', '4.1'], sources: ['iwf-faqs'] },
    { channel: 'hr-it-lead', when: { where: 'school-network' }, why: 'why.hr-it-lead.block-unseen' },
    { channel: 'school', when: { reporter: withoutLead, where: 'school-network' } },
  ],
  handling: [
    'no-view',
    'stop-looking',
    'no-search',
    'no-screenshot',
    'no-copy',
    'record-url-text-only',
    'support-viewer',
  ],
  next: ['next.lead-support', 'next.iwf'],
  support: 'support.saw',
  imagery: true,
  child: { where: 'school-network' },
  abuse: true,
  paragraphs: ['1.1', '1.11', '4.1'],
  sources: ['iwf-faqs', 'iwf-workplace', 'kcsie-2025'],
};
