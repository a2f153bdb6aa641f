import type { SituationRule } from '../rule.ts';
import { nextSocialCare } from './next-social-care.ts';

/** An adult views, keeps or admits to such imagery, no child known. Police, and every child near them is thought of. */
export const s05: SituationRule = {
  id: 'S5',
  when: [
    { what: 'adult-views', person: ['unknown-online', 'adult-known', 'not-sure'] },
    { what: 'child-imagery', child: 'not-known', person: ['adult-known', 'not-sure'] },
  ],
  urgency: 'same-day',
  headline: 'headline.S5',
  steps: [
    { channel: 'safeguarding-lead', why: 'why.safeguarding-lead.adult' },
    { channel: 'police-101', why: 'why.police-101.adult-views', paragraphs: ['1.6'] },
    {
      channel: 'childrens-social-care',
      when: [
        { what: 'adult-views', near: ['works', 'yes', 'not-sure'] },
        { what: 'child-imagery', person: ['adult-known', 'not-sure'] },
      ],
      why: 'why.childrens-social-care.children-near',
      paragraphs: ['1.6'],
    },
    {
      channel: 'lado',
      when: { what: 'adult-views', near: 'works', nation: ['england', 'wales'] },
      paragraphs: ['1.7', '1.10'],
      sources: ['lado-procedures'],
    },
    {
      channel: 'iwf',
      when: { what: 'child-imagery', where: ['web-page', 'social', 'dark-web', 'school-network'] },
      why: 'why.iwf.take-down-later',
      paragraphs: ['4.1'],
      sources: ['iwf-faqs'],
    },
    { channel: 'stop-it-now', extra: true, why: 'why.stop-it-now.about-another', paragraphs: ['4.1'] },
  ],
  handling: [
    'no-search',
    'do-not-alert-subject',
    'no-secrecy-promise',
    'check-all-contact-with-children',
    'no-screenshot',
    'no-copy',
    { say: 'stop-looking', when: { what: 'child-imagery' } },
    { say: 'record-url-text-only', when: { what: 'child-imagery' } },
    { say: 'support-viewer', when: { what: 'child-imagery' } },
    'do-not-delete',
    'share-on-need-to-know',
  ],
  next: ['next.police', ...nextSocialCare],
  support: 'support.told',
  imagery: true,
  abuse: true,
  paragraphs: ['1.1', '1.6', '1.8', '1.10', '2.9'],
  sources: ['poca-1978', 'working-together-2023', 'routing-practice'],
};
