import { staffed, statutory } from '../groups.ts';
import type { SituationRule } from '../rule.ts';

/** The platform was told and has not answered. */
export const s24: SituationRule = {
  id: 'S24',
  when: { what: 'no-action', already: 'platform-silent' },
  urgency: 'within-one-working-day',
  headline: 'headline.S24',
  steps: [
    {
      channel: 'posh',
      when: { reporter: [...staffed, ...statutory, 'foster-carer'] },
      why: 'why.posh.no-answer',
      sources: ['posh-pages'],
    },
    { channel: 'report-harmful-content', sources: ['rhc-pages'] },
    { channel: 'ofcom', extra: true, sources: ['ofcom-page'] },
  ],
  handling: ['no-search', 'preserve'],
  notes: ['note.do-not-wait-for-platform'],
  next: ['next.escalation'],
  support: 'support.general',
  paragraphs: ['3.3', '4.1'],
  sources: ['posh-pages', 'rhc-pages'],
};
