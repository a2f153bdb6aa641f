import type { SituationRule } from '../rule.ts';

/** Imagery in a private chat, group or e-mail: whoever sent it can be traced, so police are told. */
export const s03: SituationRule = {
  id: 'S3',
  when: [
    {
      what: 'child-imagery',
      where: ['private-chat', 'email'],
      child: 'not-known',
      person: ['unknown-online', 'nobody', 'adult-known', 'not-sure'],
    },
    // Sent to an adult who did not want it (S32).
    { what: 'cyberflash', child: 'none', age: 'under-18', person: ['unknown-online', 'adult-known', 'not-sure'] },
  ],
  urgency: 'same-day',
  headline: 'headline.S3',
  steps: [
    { channel: 'safeguarding-lead', why: 'why.safeguarding-lead.adult' },
    { channel: 'police-101', why: 'why.police-101.sent-to-you' },
    {
      channel: 'childrens-social-care',
      when: { person: ['adult-known', 'not-sure'] },
      why: 'why.childrens-social-care.children-near',
      paragraphs: ['1.6'],
    },
    {
      channel: 'iwf',
      when: { what: 'child-imagery' },
      extra: true,
      why: 'why.iwf.if-address',
      paragraphs: ['4.1'],
      sources: ['iwf-faqs'],
    },
  ],
  handling: [
    'no-view',
    'no-search',
    'no-screenshot',
    'no-copy',
    'no-forward',
    'no-reply',
    'preserve',
    'do-not-delete',
    'ask-before-leaving-group',
    { say: 'do-not-alert-subject', when: { person: ['adult-known', 'not-sure'] } },
    'record-url-text-only',
    'support-viewer',
  ],
  next: ['next.police', 'next.lead-support'],
  support: 'support.saw',
  imagery: true,
  abuse: true,
  paragraphs: ['1.1', '1.6'],
  sources: ['poca-1978', 'iwf-workplace', 'ceop-csam-advice'],
};
