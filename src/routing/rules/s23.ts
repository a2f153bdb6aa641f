import { staffed, statutory, withoutLead } from '../groups.ts';
import type { SituationRule } from '../rule.ts';

/** A fake account of the school or its staff, or staff harassed. */
export const s23: SituationRule = {
  id: 'S23',
  when: { what: 'fake-account' },
  urgency: [{ say: 'same-day', when: { serious: 'crime' } }, 'within-one-working-day'],
  headline: [{ say: 'headline.S23.threats', when: { serious: 'crime' } }, 'headline.S23'],
  steps: [
    { channel: 'police-101', when: { serious: 'crime' }, why: 'why.police-101.threats', paragraphs: ['3.7'] },
    { channel: 'head-or-chair', when: { serious: 'crime' }, why: 'why.head-or-chair.told' },
    { channel: 'platform-report', why: 'why.platform-report.account' },
    {
      channel: 'posh',
      when: { reporter: [...staffed, ...statutory, 'foster-carer'] },
      why: 'why.posh.fake-account',
      sources: ['posh-pages'],
    },
    { channel: 'head-or-chair', when: { serious: ['no', 'not-sure'] }, why: 'why.head-or-chair.told' },
    { channel: 'school', when: { reporter: withoutLead }, why: 'why.school.fake-account' },
    { channel: 'report-harmful-content', when: { reporter: withoutLead }, extra: true, sources: ['rhc-pages'] },
  ],
  handling: [
    'no-search',
    'no-reply',
    'preserve',
    'evidence-screenshot-ok',
    { say: 'support-both-children', when: { person: 'another-child' } },
  ],
  notes: [
    { say: 'note.when-police', when: { serious: ['no', 'not-sure'] } },
    {
      say: 'note.if-pupils-made-it',
      when: {
        reporter: staffed,
        position: ['staff', 'in-charge'],
        person: ['another-child', 'unknown-online', 'not-sure'],
      },
    },
  ],
  next: ['next.platform'],
  support: 'support.general',
  adultsOnly: true,
  paragraphs: ['3.3', '3.7'],
  sources: ['posh-pages', 'swgfl-advice', 'ceop-pages'],
};
