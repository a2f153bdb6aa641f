import type { SituationRule } from '../rule.ts';

/** A threat to hurt someone. */
export const s26: SituationRule = {
  id: 'S26',
  when: { what: 'threat' },
  urgency: 'same-day',
  headline: 'headline.S26',
  steps: [
    { channel: 'police-101', when: { danger: 'not-now' }, why: 'why.police-101.threat', paragraphs: ['3.7'] },
    { channel: 'safeguarding-lead', why: 'why.safeguarding-lead.threat' },
    {
      channel: 'school',
      when: [{ reporter: 'parent' }, { reporter: 'public', person: ['another-child', 'not-sure'] }],
    },
    { channel: 'platform-report', extra: true, why: 'why.platform-report.post' },
  ],
  handling: [
    'no-search',
    'do-not-act-alone',
    'no-reply',
    'preserve',
    'evidence-screenshot-ok',
    'do-not-wait',
    { say: 'support-both-children', when: { person: 'another-child' } },
    { say: 'parents-not-first', when: { person: ['home', 'not-sure'] } },
  ],
  notes: ['note.no-sexual-picture'],
  next: ['next.police'],
  support: 'support.told',
  child: true,
  paragraphs: ['3.1', '3.7'],
  sources: ['online-safety-act-2023', 'swgfl-advice'],
};
