import { ownStaff, staffed, statutory, withLado, workers } from '../groups.ts';
import type { SituationRule } from '../rule.ts';

/** A person being drawn in, or fixed on attacks. Shared now; nobody waits for more. */
export const s29: SituationRule = {
  id: 'S29',
  when: { what: 'terrorism', person: ['another-child', 'adult-known', 'home', 'not-sure', ...workers] },
  urgency: 'same-day',
  headline: 'headline.S29',
  steps: [
    {
      channel: 'head-or-chair',
      when: { person: ownStaff, reporter: [...staffed, ...statutory] },
      why: 'why.head-or-chair.allegation',
      paragraphs: ['1.7'],
    },
    {
      channel: 'lado',
      when: { nation: withLado, person: workers },
      paragraphs: ['1.7'],
      sources: ['lado-procedures'],
    },
    { channel: 'safeguarding-lead', why: 'why.safeguarding-lead.drawn-in' },
    {
      // Rule 2: the usual way would lead through the person of concern, or those under them.
      channel: 'prevent-referral',
      when: {
        nation: ['england', 'wales', 'scotland'],
        person: ownStaff,
        reporter: [...staffed, ...statutory, 'foster-carer'],
      },
      why: 'why.prevent-referral.about-staff',
      sources: ['prevent-pages'],
    },
    {
      channel: 'prevent-referral',
      when: {
        nation: ['england', 'wales', 'scotland'],
        reporter: [...staffed, ...statutory, 'foster-carer'],
      },
      sources: ['prevent-pages'],
    },
    {
      channel: 'act-early',
      when: { nation: ['england', 'wales', 'scotland'], reporter: ['parent', 'public', 'young-person'] },
      sources: ['prevent-pages'],
    },
    { channel: 'police-101', when: { nation: ['northern-ireland', 'not-sure'] }, why: 'why.police-101.prevent' },
    {
      channel: 'act-early',
      when: { nation: ['england', 'wales', 'scotland'], reporter: [...staffed, ...statutory, 'foster-carer'] },
      extra: true,
    },
  ],
  handling: [
    'no-search',
    'do-not-wait',
    'preserve',
    'no-forward',
    'do-not-act-alone',
    { say: 'parents-not-first', when: { person: ['home', 'not-sure'] } },
    { say: 'share-on-need-to-know', when: { person: workers } },
  ],
  notes: ['note.attack-signs'],
  next: ['next.prevent'],
  support: 'support.told',
  child: { person: ['another-child', 'home', 'not-sure'] },
  adultsOnly: { person: 'adult-known' },
  paragraphs: ['3.1'],
  sources: ['prevent-pages', 'dfe-prevent-cases', 'kcsie-2025'],
};
