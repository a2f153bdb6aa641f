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
  headline: 'headline.S9',
  steps: [
    { channel: 'head-or-chair', when: { reporter: [...staffed, ...statutory] }, why: 'why.head-or-chair.work-device' },
    {
      channel: 'head-or-chair',
      when: { reporter: withoutLead },
      theirs: true,
      why: 'why.head-or-chair.work-device',
    },
    { channel: 'safeguarding-lead', when: { reporter: 'foster-carer' } },
  ],
  handling: ['share-on-need-to-know'],
  notes: [
    'note.if-children-appear',
    { say: 'note.if-it-could-be-them', when: { person: 'not-sure' } },
    { say: 'note.nobody-above', when: { person: 'head' } },
  ],
  next: ['next.employer'],
  support: 'support.general',
  adultsOnly: true,
  paragraphs: ['1.11'],
  sources: ['routing-practice', 'iwf-workplace'],
};
