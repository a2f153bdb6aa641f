import { staffed, statutory, withLado, withoutLead, workers } from '../groups.ts';
import type { SituationRule } from '../rule.ts';

/** A low-level concern about a worker: shared within one working day, neither ignored nor left to grow into a pattern. */
export const s08: SituationRule = {
  id: 'S8',
  when: [
    { what: 'worker', conduct: 'low-level' },
    { what: ['worry', 'bullying', 'hate'], person: workers, conduct: 'low-level' },
  ],
  urgency: 'within-one-working-day',
  headline: 'headline.S8',
  steps: [
    {
      channel: 'head-or-chair',
      when: { reporter: [...staffed, ...statutory, 'foster-carer'] },
      why: 'why.head-or-chair.low-level',
    },
    {
      channel: 'head-or-chair',
      when: { reporter: withoutLead, person: ['worker-elsewhere', 'not-sure'] },
      theirs: true,
      why: 'why.head-or-chair.low-level-outside',
    },
    {
      channel: 'head-or-chair',
      when: { reporter: withoutLead, person: 'head' },
      theirs: true,
      why: 'why.head-or-chair.chair-outside',
    },
    // The head handles it under the low-level policy, with advice.
    {
      channel: 'lado',
      when: { nation: withLado, position: ['in-charge', 'both'] },
      why: 'why.lado.advice-if-unsure',
    },
    { channel: 'hr-it-lead', when: { position: ['in-charge', 'both'] }, why: 'why.hr-it-lead.low-level' },
    {
      channel: 'lado',
      when: {
        nation: withLado,
        reporter: [...staffed, 'foster-carer'],
        position: ['staff', 'safeguarding-lead', 'it-hr-lead'],
      },
      extra: true,
      why: 'why.lado.advice-if-unsure',
    },
    { channel: 'posh', when: { reporter: staffed }, extra: true, why: 'why.posh.someone-to-ask' },
  ],
  handling: ['no-search', 'share-on-need-to-know', 'do-not-wait', 'do-not-alert-subject'],
  notes: [
    { say: 'note.lead-is-head', when: { reporter: staffed, person: 'safeguarding-lead' } },
    { say: 'note.nobody-above.ask', when: { person: 'head', reporter: staffed } },
    {
      say: 'note.nobody-above.ask',
      when: { person: ['my-manager', 'supervising-social-worker'], reporter: [...statutory, 'foster-carer'] },
    },
  ],
  next: ['next.low-level'],
  support: 'support.general',
  child: [{ what: 'bullying' }, { what: 'hate', child: ['known', 'not-sure'] }],
  paragraphs: ['1.2', '1.7'],
  sources: ['kcsie-part-4', 'routing-practice'],
};
