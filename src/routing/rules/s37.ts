import type { SituationRule } from '../rule.ts';

/** Someone worried about their own thoughts or behaviour: help first, no threats. */
export const s37: SituationRule = {
  id: 'S37',
  when: { what: 'own-thoughts' },
  urgency: 'same-day',
  headline: 'headline.S37',
  steps: [
    { channel: 'shore', when: { reporter: 'young-person' } },
    { channel: 'childline', when: { reporter: 'young-person' }, why: 'why.childline.own-thoughts' },
    { channel: 'stop-it-now', sources: ['stop-it-now-pages'] },
    { channel: 'trusted-adult', when: { reporter: 'young-person' }, extra: true },
    { channel: 'samaritans', extra: true, why: 'why.samaritans.own' },
  ],
  handling: ['step-away', 'quiet-place', 'any-words', 'not-safe-now'],
  notes: ['note.helpline-must-pass-on', 'note.you-can-change'],
  next: ['next.own-thoughts'],
  support: 'support.own-thoughts',
  adultsOnly: true,
  paragraphs: ['4.1'],
  sources: ['stop-it-now-pages', 'childline-pages', 'kcsie-2025'],
};
