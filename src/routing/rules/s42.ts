import type { When } from '../condition.ts';
import { notSocialCare, staffed, statutory, withLado, workers } from '../groups.ts';
import type { SituationRule } from '../rule.ts';

/** About somebody who works with children: the handling of S7 stays. */
const about = [{ what: 'worker' }, { person: workers }] as const satisfies When;

/** What nobody acted on may be a sexual picture of a child: what it was is not asked again (rule 10). */
const mayShowAChild = { what: ['worker', 'no-action'] } as const satisfies When;

/** The lead, manager or council was told and nothing was done: go direct, today. */
export const s42: SituationRule = {
  id: 'S42',
  when: [
    { what: 'no-action', already: ['lead-silent', 'council-silent', 'not-sure'] },
    { what: 'worker', conduct: ['harm', 'not-sure'], already: 'lead-silent' },
    { what: 'hurt', already: 'lead-silent' },
  ],
  urgency: 'same-day',
  headline: 'headline.S42',
  steps: [
    {
      channel: 'lado',
      when: [
        { nation: withLado, person: workers },
        { nation: withLado, what: 'worker' },
      ],
      paragraphs: ['1.7'],
      sources: ['lado-procedures'],
    },
    {
      channel: 'childrens-social-care',
      when: { reporter: notSocialCare },
      why: 'why.childrens-social-care.direct',
      paragraphs: ['1.3'],
    },
    { channel: 'police-child-abuse-team', when: { reporter: statutory }, paragraphs: ['1.6'] },
    {
      channel: 'police-101',
      when: { reporter: [...staffed, 'foster-carer', 'parent', 'young-person', 'public'] },
      why: 'why.police-101.direct',
      paragraphs: ['1.6'],
    },
    {
      channel: 'nspcc-whistleblowing',
      when: { reporter: [...staffed, ...statutory, 'foster-carer'] },
      sources: ['nspcc-whistleblowing-page'],
    },
  ],
  handling: [
    'do-not-wait',
    'share-on-need-to-know',
    'do-not-alert-subject',
    { say: 'preserve', when: about },
    { say: 'do-not-delete', when: [...about, mayShowAChild] },
    { say: 'check-all-contact-with-children', when: about },
    { say: 'no-view', when: [...about, mayShowAChild] },
    { say: 'no-search', when: about },
    { say: 'keep-child-safe', when: [{ what: 'hurt' }, { person: 'home' }] },
    { say: 'listen-if-denied', when: { what: ['hurt', 'no-action'] } },
    { say: 'parents-not-first', when: { person: ['home', 'not-sure'] } },
  ],
  notes: [
    {
      say: 'note.ask-what-was-decided',
      when: {
        person: ['home', 'another-child', 'nobody', 'adult-known', 'worker-elsewhere', 'unknown-online'],
      },
    },
    { say: 'note.no-own-inquiry', when: about },
  ],
  next: ['next.direct'],
  support: 'support.told',
  imagery: mayShowAChild,
  child: true,
  abuse: true,
  paragraphs: ['1.2', '1.3', '1.7'],
  sources: ['kcsie-2025', 'nspcc-whistleblowing-page', 'working-together-2023'],
};
