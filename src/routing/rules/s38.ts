import type { SituationRule } from '../rule.ts';

/** Only a worry, nothing to show. No evidence is needed. */
export const s38: SituationRule = {
  id: 'S38',
  when: { what: 'worry', person: ['unknown-online', 'adult-known', 'home', 'another-child', 'nobody', 'not-sure'] },
  urgency: 'same-day',
  headline: 'headline.S38',
  steps: [{ channel: 'safeguarding-lead', why: 'why.safeguarding-lead.worry', paragraphs: ['1.2'] }],
  handling: [
    'do-not-wait',
    'listen-if-denied',
    { say: 'parents-not-first', when: { person: ['home', 'not-sure'] } },
    { say: 'do-not-alert-subject', when: { person: ['adult-known', 'home'] } },
  ],
  notes: ['note.no-proof-needed', { say: 'note.if-it-could-be-them', when: { person: 'not-sure' } }],
  next: ['next.worry'],
  support: 'support.told',
  child: true,
  paragraphs: ['1.1', '1.2'],
  sources: ['kcsie-2025', 'nspcc-pages'],
};
