import type { SituationRule } from '../rule.ts';

/** Terrorist content, nobody here linked to it. */
export const s28: SituationRule = {
  id: 'S28',
  when: { what: 'terrorism', person: ['unknown-online', 'nobody'] },
  urgency: 'same-day',
  headline: 'headline.S28',
  steps: [
    { channel: 'safeguarding-lead', why: 'why.safeguarding-lead.viewers' },
    { channel: 'report-terrorism', sources: ['report-terrorism-pages'] },
    { channel: 'platform-report', why: 'why.platform-report.post' },
  ],
  handling: ['no-search', 'no-forward', 'no-copy', 'stop-looking', 'record-url-text-only', 'support-viewer'],
  next: ['next.terrorism', 'next.lead-support'],
  support: 'support.saw',
  paragraphs: ['3.1'],
  sources: ['report-terrorism-pages', 'kcsie-2025'],
};
