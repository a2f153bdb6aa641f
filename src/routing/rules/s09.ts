import { staffed, statutory, withoutLead, workers } from '../groups.ts';
import type { SituationRule } from '../rule.ts';

/** Legal adult pornography on a work device: an employer's matter, unless children appear or were shown it. */
export const s09: SituationRule = {
  id: 'S9',
  when: [
    { what: 'worker', conduct: 'adult-porn' },
    { what: 'worry', person: workers, conduct: 'adult-porn' },
    { what: 'pornography', viewing: 'work-device' },
  ],
  urgency: 'within-one-working-day',
  headline: [
    { say: 'headline.S9.employer', when: { person: 'head' } },
    { say: 'headline.S9.employer', when: { position: ['in-charge', 'both'] } },
    { say: 'headline.S9.employer', when: { reporter: 'foster-carer' } },
    'headline.S9',
  ],
  steps: [
    {
      channel: 'head-or-chair',
      when: { reporter: [...staffed, ...statutory, 'foster-carer'] },
      why: 'why.head-or-chair.work-device',
    },
    { channel: 'hr-it-lead', when: { position: ['in-charge', 'both'] }, why: 'why.hr-it-lead.work-device' },
    {
      channel: 'head-or-chair',
      when: { reporter: withoutLead, person: ['worker-elsewhere', 'not-sure'] },
      theirs: true,
      why: 'why.head-or-chair.work-device',
    },
    {
      channel: 'head-or-chair',
      when: { reporter: withoutLead, person: 'head' },
      theirs: true,
      why: 'why.head-or-chair.chair-outside',
    },
    { channel: 'posh', when: { reporter: staffed, person: 'head' }, extra: true, why: 'why.posh.someone-to-ask' },
  ],
  handling: ['no-search', 'share-on-need-to-know'],
  notes: ['note.if-children-appear', { say: 'note.nobody-above.ask', when: { person: 'head', reporter: staffed } }],
  next: ['next.employer'],
  support: 'support.general',
  adultsOnly: true,
  paragraphs: ['1.11'],
  sources: ['routing-practice', 'iwf-workplace'],
};
