import type { SituationRule } from '../rule.ts';

/** A scam: the bank first where money or details went. */
export const s33: SituationRule = {
  id: 'S33',
  when: { what: 'scam' },
  urgency: 'same-day',
  headline: 'headline.S33',
  steps: [
    { channel: 'bank', when: { lost: ['yes', 'not-sure'] } },
    {
      channel: 'report-fraud',
      when: { nation: ['england', 'wales', 'northern-ireland'] },
      sources: ['report-fraud-pages'],
    },
    { channel: 'police-101', when: { nation: ['scotland', 'not-sure'] }, why: 'why.police-101.fraud-scotland' },
    { channel: 'safeguarding-lead', when: { child: ['known', 'not-sure'] }, why: 'why.safeguarding-lead.scam' },
    { channel: 'platform-report', why: 'why.platform-report.account', extra: true },
  ],
  handling: ['do-not-pay', 'no-reply', 'preserve', 'reassure-not-blame', 'evidence-screenshot-ok'],
  notes: ['note.blackmail-is-not-fraud'],
  next: ['next.fraud'],
  support: 'support.told',
  child: { child: ['known', 'not-sure'] },
  adultsOnly: true,
  paragraphs: ['4.1'],
  sources: ['report-fraud-pages'],
};
