import { staffed, statutory, webAddress, withoutLead } from '../groups.ts';
import type { SituationRule } from '../rule.ts';
import { nextSocialCare } from './next-social-care.ts';

/** A child who views, makes or keeps abuse imagery may be harmed as well: help, not only punishment. */
export const s16: SituationRule = {
  id: 'S16',
  when: { what: ['child-imagery', 'adult-views'], person: 'another-child' },
  urgency: 'same-day',
  headline: 'headline.S16',
  steps: [
    { channel: 'safeguarding-lead', why: 'why.safeguarding-lead.child-viewer' },
    {
      channel: 'childrens-social-care',
      when: { reporter: [...staffed, ...statutory, 'foster-carer', 'parent', 'public'] },
      why: 'why.childrens-social-care.each-child',
      paragraphs: ['1.3', '2.10'],
    },
    {
      channel: 'police-101',
      when: [
        { what: 'child-imagery', where: ['device', 'private-chat', 'email'] },
        { what: 'child-imagery', child: ['known', 'not-sure'] },
      ],
      why: 'why.police-101.child-viewer',
      paragraphs: ['1.6', '2.10'],
    },
    {
      channel: 'police-101',
      when: { what: 'adult-views' },
      why: 'why.police-101.child-viewer',
      paragraphs: ['1.6', '2.10'],
    },
    {
      channel: 'hr-it-lead',
      when: { what: 'child-imagery', where: 'school-network', reporter: [...staffed, ...statutory] },
      why: 'why.hr-it-lead.block-unseen',
      paragraphs: ['1.11'],
    },
    { channel: 'stop-it-now', why: 'why.stop-it-now.about-child', paragraphs: ['4.1'] },
    { channel: 'shore', why: 'why.shore.for-child' },
    { channel: 'school', when: { reporter: withoutLead }, extra: true },
    {
      channel: 'iwf',
      when: { what: 'child-imagery', where: webAddress },
      why: 'why.iwf.take-down-later',
      paragraphs: ['4.1'],
      sources: ['iwf-faqs'],
    },
  ],
  handling: [
    'no-search',
    'isolate-device',
    'do-not-delete',
    'no-view',
    'no-screenshot',
    'no-copy',
    'not-only-behaviour',
    { say: 'support-both-children', when: { child: ['known', 'not-sure'] } },
  ],
  next: [...nextSocialCare, 'next.lead-support'],
  support: 'support.told',
  imagery: true,
  child: true,
  abuse: true,
  paragraphs: ['1.1', '2.10', '3.6'],
  sources: ['kcsie-2025', 'stop-it-now-pages', 'nspcc-pages'],
};
