import { webAddress } from '../groups.ts';
import type { SituationRule } from '../rule.ts';

/** Imagery of under-18s on the open web, child unknown, nobody the reporter knows suspected. */
export const s01: SituationRule = {
  id: 'S1',
  when: {
    what: 'child-imagery',
    where: [...webAddress, 'told', 'not-sure'],
    child: 'not-known',
    person: ['unknown-online', 'nobody'],
  },
  urgency: 'same-day',
  headline: 'headline.S1',
  steps: [
    {
      channel: 'iwf',
      when: { where: webAddress },
      paragraphs: ['2.5', '4.1'],
      sources: ['iwf-faqs', 'ceop-csam-advice'],
    },
    { channel: 'police-101', when: { where: ['told', 'not-sure'] }, why: 'why.police-101.no-address' },
    { channel: 'safeguarding-lead', why: 'why.safeguarding-lead.viewers' },
    {
      // A lead who reports does next what the lead would do.
      channel: 'hr-it-lead',
      when: { position: ['safeguarding-lead', 'both'], where: webAddress },
      why: 'why.hr-it-lead.block-unseen',
    },
    { channel: 'platform-report', when: { where: ['web-page', 'social'] }, why: 'why.platform-report.imagery' },
  ],
  handling: ['stop-looking', 'no-search', 'no-screenshot', 'no-copy', 'record-url-text-only', 'support-viewer'],
  next: ['next.iwf', 'next.lead-support'],
  support: 'support.saw',
  imagery: true,
  abuse: true,
  paragraphs: ['1.1', '2.5', '4.1'],
  sources: ['iwf-faqs', 'ceop-csam-advice', 'poca-1978'],
};
