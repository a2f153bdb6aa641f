import { staffed, statutory, withoutLead } from '../groups.ts';
import type { SituationRule } from '../rule.ts';
import { whoDecidesDeleting } from './who-decides-deleting.ts';

/** A sexual picture made of a child by other young people with AI or an app: the same harm as a real one. */
export const s14: SituationRule = {
  id: 'S14',
  when: { what: 'nude', picture: 'made', person: ['another-child', 'not-sure'] },
  urgency: 'same-day',
  headline: [{ say: 'headline.S14.lead', when: { position: ['safeguarding-lead', 'both'] } }, 'headline.S14'],
  steps: [
    { channel: 'safeguarding-lead', why: 'why.safeguarding-lead.nude' },
    { channel: 'school', when: { reporter: withoutLead } },
    { channel: 'police-101', why: 'why.police-101.made-picture', paragraphs: ['2.15', '3.7'] },
    {
      channel: 'childrens-social-care',
      when: [{ reporter: [...staffed, ...statutory, 'foster-carer', 'public'] }, { nation: 'wales' }],
      why: 'why.childrens-social-care.each-child',
      paragraphs: ['1.3', '3.6'],
    },
    { channel: 'report-remove', paragraphs: ['2.14'], sources: ['report-remove-pages'] },
    { channel: 'childline', extra: true },
  ],
  handling: [
    'no-view',
    'no-search',
    'no-screenshot',
    'no-copy',
    'no-forward',
    'not-shared-by-adult',
    'isolate-device',
    'do-not-delete',
    'support-both-children',
    'not-only-behaviour',
    { say: 'parents-not-first', when: { person: 'not-sure' } },
  ],
  notes: ['note.made-counts', ...whoDecidesDeleting],
  next: ['next.lead-nude', 'next.report-remove'],
  support: 'support.told',
  imagery: true,
  child: true,
  abuse: true,
  paragraphs: ['2.8', '2.15', '3.6'],
  sources: ['nca-iwf-ai-guide-2025', 'ukcis-nudes-2024', 'poca-1978'],
};
