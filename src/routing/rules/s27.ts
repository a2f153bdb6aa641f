import type { When } from '../condition.ts';
import { staffed, statutory } from '../groups.ts';
import type { SituationRule } from '../rule.ts';

/** Somebody may be at risk, not only a page. */
const person = { concerns: ['child', 'adult', 'urged', 'not-sure'] } as const satisfies When;

/** Self-harm, suicide, eating disorders: content, or a person. */
export const s27: SituationRule = {
  id: 'S27',
  when: { what: 'self-harm' },
  urgency: 'same-day',
  headline: 'headline.S27',
  steps: [
    { channel: 'safeguarding-lead', when: { concerns: 'content' }, why: 'why.safeguarding-lead.viewers' },
    { channel: 'safeguarding-lead', when: { concerns: ['child', 'urged', 'not-sure'] } },
    {
      channel: 'police-101',
      when: { concerns: 'urged' },
      why: 'why.police-101.urged',
      sources: ['online-safety-act-2023'],
    },
    {
      channel: 'childrens-social-care',
      when: { concerns: ['child', 'urged'], reporter: [...staffed, ...statutory, 'foster-carer', 'public'] },
      why: 'why.childrens-social-care.self-harm',
      paragraphs: ['3.1', '3.4'],
    },
    { channel: 'papyrus', when: person },
    { channel: 'childline', when: { concerns: ['child', 'urged', 'not-sure'] } },
    { channel: 'samaritans', when: person },
    { channel: 'platform-report', when: { concerns: 'urged' }, why: 'why.platform-report.after-police' },
    {
      channel: 'platform-report',
      when: { concerns: ['content', 'child', 'adult', 'not-sure'] },
      why: 'why.platform-report.self-harm',
    },
    {
      channel: 'samaritans-online-harms',
      when: { reporter: [...staffed, ...statutory, 'foster-carer'] },
      sources: ['samaritans-practitioners'],
    },
    { channel: 'samaritans', when: { concerns: 'content' }, extra: true },
    {
      channel: 'employee-support',
      when: { concerns: 'adult', reporter: [...staffed, ...statutory, 'foster-carer'] },
      extra: true,
    },
    // A parent looks after their own child: those who help with it come first.
    {
      channel: 'childrens-social-care',
      when: { concerns: ['child', 'urged'], reporter: 'parent' },
      extra: true,
      why: 'why.childrens-social-care.self-harm',
      paragraphs: ['3.1', '3.4'],
    },
  ],
  handling: [
    'no-search',
    'no-name-content',
    'record-url-text-only',
    { say: 'stop-looking', when: { concerns: 'content' } },
    { say: 'preserve', when: { concerns: 'urged' } },
    { say: 'do-not-delete', when: { concerns: 'urged' } },
    { say: 'no-reply', when: { concerns: 'urged' } },
    { say: 'keep-child-safe', when: { concerns: ['child', 'urged', 'not-sure'] } },
    { say: 'do-not-alert-subject', when: { concerns: 'urged', person: 'not-sure' } },
    { say: 'support-both-children', when: { concerns: 'urged', person: 'another-child' } },
    { say: 'parents-not-first', when: { concerns: 'urged', person: ['home', 'not-sure'] } },
    { say: 'ring-999-if-now', when: person },
    { say: 'ask-about-suicide', when: person },
    { say: 'support-viewer', when: { concerns: 'content' } },
  ],
  next: [
    { say: 'next.self-harm', when: { concerns: ['child', 'urged', 'not-sure'] } },
    { say: 'next.self-harm.adult', when: { concerns: 'adult' } },
    'next.lead-support',
    'next.platform',
  ],
  support: 'support.self-harm',
  child: { concerns: ['child', 'urged', 'not-sure'] },
  paragraphs: ['3.1'],
  sources: ['samaritans-practitioners', 'online-safety-act-2023'],
};
