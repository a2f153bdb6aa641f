import { staffed, statutory, withLado, withoutLead, workers } from '../groups.ts';
import type { SituationRule } from '../rule.ts';

/** A low-level concern about a worker: shared within one working day, neither ignored nor left to grow into a pattern. */
export const s08: SituationRule = {
  id: 'S8',
  when: [
    { what: 'worker', conduct: 'low-level' },
    { what: 'worry', person: workers, conduct: 'low-level' },
  ],
  urgency: 'within-one-working-day',
  headline: 'headline.S8',
  steps: [
    { channel: 'head-or-chair', when: { reporter: [...staffed, ...statutory] }, why: 'why.head-or-chair.low-level' },
    { channel: 'safeguarding-lead', when: { reporter: 'foster-carer' } },
    {
      channel: 'head-or-chair',
      when: { reporter: withoutLead },
      theirs: true,
      why: 'why.head-or-chair.low-level-outside',
    },
    { channel: 'lado', when: { nation: withLado, reporter: staffed }, extra: true, why: 'why.lado.advice-if-unsure' },
  ],
  handling: ['share-on-need-to-know', 'do-not-wait', 'do-not-alert-subject'],
  notes: [
    { say: 'note.if-it-could-be-them', when: { person: 'not-sure' } },
    { say: 'note.nobody-above', when: { person: 'head' } },
  ],
  next: ['next.low-level'],
  support: 'support.general',
  paragraphs: ['1.2', '1.7'],
  sources: ['kcsie-part-4', 'routing-practice'],
};
