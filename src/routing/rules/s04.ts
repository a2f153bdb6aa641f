import type { SituationRule } from '../rule.ts';

/** Imagery on a device, stick or account. Police first, and nobody touches it. */
export const s04: SituationRule = {
  id: 'S4',
  when: {
    what: 'child-imagery',
    where: 'device',
    child: 'not-known',
    person: ['unknown-online', 'nobody', 'adult-known', 'not-sure'],
  },
  urgency: 'same-day',
  headline: 'headline.S4',
  steps: [
    { channel: 'police-101', why: 'why.police-101.device', paragraphs: ['1.6'], sources: ['iwf-workplace'] },
    { channel: 'head-or-chair', why: 'why.head-or-chair.device' },
    { channel: 'safeguarding-lead', why: 'why.safeguarding-lead.device' },
    {
      channel: 'hr-it-lead',
      when: { person: ['unknown-online', 'nobody', 'adult-known'] },
      why: 'why.hr-it-lead.lock-away',
      paragraphs: ['1.11'],
    },
    {
      channel: 'childrens-social-care',
      when: { person: ['adult-known', 'not-sure'] },
      why: 'why.childrens-social-care.children-near',
      paragraphs: ['1.6'],
    },
  ],
  handling: [
    'no-search',
    'isolate-device',
    'stop-looking',
    'no-screenshot',
    'no-copy',
    'do-not-delete',
    'do-not-alert-subject',
    'say-if-copied',
    'support-viewer',
    { say: 'check-all-contact-with-children', when: { person: 'adult-known' } },
  ],
  notes: [
    'note.device-not-iwf',
    { say: 'note.owner-works-with-children', when: { person: ['not-sure', 'unknown-online', 'nobody'] } },
  ],
  next: ['next.police-device'],
  support: 'support.saw',
  imagery: true,
  abuse: true,
  paragraphs: ['1.6', '1.11'],
  sources: ['iwf-workplace', 'cps-npcc-memorandum', 'searching-screening-2022'],
};
