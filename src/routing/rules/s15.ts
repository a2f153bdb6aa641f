import { staffed, statutory, webAddress } from '../groups.ts';
import type { SituationRule } from '../rule.ts';

/** An adult, or someone unknown, has the picture of a child who is known or could be found. */
export const s15: SituationRule = {
  id: 'S15',
  when: [
    { what: 'nude', person: ['unknown-online', 'adult-known'] },
    {
      what: 'child-imagery',
      child: ['known', 'not-sure'],
      person: ['unknown-online', 'nobody', 'adult-known', 'not-sure'],
    },
    { what: 'adult-intimate', age: 'under-18', person: ['unknown-online', 'adult-known', 'not-sure'] },
  ],
  urgency: 'same-day',
  headline: 'headline.S15',
  steps: [
    { channel: 'police-101', why: 'why.police-101.adult-has-picture', paragraphs: ['1.6', '2.14'] },
    {
      channel: 'ceop',
      either: true,
      when: [
        { what: 'nude', person: 'unknown-online' },
        {
          what: 'child-imagery',
          person: ['unknown-online', 'not-sure'],
          where: ['web-page', 'social', 'private-chat', 'email'],
        },
      ],
      why: 'why.ceop.picture',
      paragraphs: ['1.12'],
      sources: ['ceop-pages'],
    },
    { channel: 'safeguarding-lead' },
    {
      channel: 'childrens-social-care',
      when: { reporter: [...staffed, ...statutory, 'foster-carer', 'public'] },
      why: 'why.childrens-social-care.child-at-risk',
      paragraphs: ['1.3'],
    },
    {
      channel: 'iwf',
      when: { what: 'child-imagery', where: webAddress },
      why: 'why.iwf.take-down-later',
      paragraphs: ['4.1'],
      sources: ['iwf-faqs'],
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
    'no-reply',
    'do-not-pay',
    'do-not-delete',
    'not-shared-by-adult',
    { say: 'isolate-device', when: { where: 'device' } },
    { say: 'parents-not-first', when: { person: 'not-sure' } },
  ],
  notes: ['note.ask-about-suicide'],
  next: ['next.police', 'next.report-remove'],
  support: 'support.told',
  imagery: true,
  child: true,
  abuse: true,
  paragraphs: ['1.3', '2.14'],
  sources: ['ukcis-nudes-2024', 'ceop-pages', 'children-act-1989-s47'],
};
