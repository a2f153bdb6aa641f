import { staffed, statutory, withoutLead } from '../groups.ts';
import type { SituationRule } from '../rule.ts';

/** Bullying, harassment or humiliation of a child. */
export const s22: SituationRule = {
  id: 'S22',
  when: { what: 'bullying', person: ['unknown-online', 'adult-known', 'home', 'another-child', 'nobody', 'not-sure'] },
  urgency: 'same-day',
  headline: [{ say: 'headline.S22.home', when: { person: 'home' } }, 'headline.S22'],
  steps: [
    { channel: 'safeguarding-lead', why: 'why.safeguarding-lead.bullying', paragraphs: ['3.5', '3.6'] },
    { channel: 'school', when: { reporter: withoutLead } },
    { channel: 'police-101', when: { serious: ['crime', 'both'] }, why: 'why.police-101.crime', paragraphs: ['3.7'] },
    {
      channel: 'childrens-social-care',
      when: { serious: ['harm', 'both'], person: 'home' },
      why: 'why.childrens-social-care.child-at-risk',
      paragraphs: ['1.3', '3.4'],
    },
    {
      channel: 'childrens-social-care',
      when: { serious: ['harm', 'both'] },
      why: 'why.childrens-social-care.each-child',
      paragraphs: ['3.4', '3.6'],
    },
    { channel: 'platform-report', why: 'why.platform-report.post' },
    {
      channel: 'posh',
      when: { already: 'platform-silent', reporter: [...staffed, ...statutory, 'foster-carer'] },
      why: 'why.posh.no-answer',
      sources: ['posh-pages'],
    },
    { channel: 'report-harmful-content', when: { already: 'platform-silent' }, extra: true, sources: ['rhc-pages'] },
    { channel: 'childline', extra: true },
  ],
  handling: [
    'no-search',
    'evidence-screenshot-ok',
    'preserve',
    {
      say: 'support-both-children',
      when: { person: ['another-child', 'unknown-online', 'nobody', 'not-sure'] },
    },
    { say: 'keep-child-safe', when: { person: 'home' } },
    { say: 'no-reply', when: { person: ['unknown-online', 'adult-known', 'another-child', 'nobody', 'not-sure'] } },
    { say: 'parents-not-first', when: { person: ['home', 'not-sure'] } },
  ],
  notes: [
    'note.no-sexual-picture',
    { say: 'note.harm-signs', when: { serious: ['no', 'not-sure'] } },
    { say: 'note.when-police', when: { serious: ['no', 'harm', 'not-sure'] } },
  ],
  next: ['next.lead-support', 'next.platform'],
  support: 'support.told',
  child: true,
  paragraphs: ['3.3', '3.4', '3.5', '3.6', '3.7', 'cyberbullying'],
  sources: ['kcsie-2025', 'swgfl-advice', 'rhc-pages'],
};
