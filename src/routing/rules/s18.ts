import type { SituationRule } from '../rule.ts';

const online = ['web-page', 'social', 'live-stream', 'dark-web', 'school-network'] as const;

/** Abuse that is live, announced or advertised, or a child offered for sale. */
export const s18: SituationRule = {
  id: 'S18',
  when: [
    { what: 'live-abuse', person: ['unknown-online', 'adult-known', 'home', 'another-child', 'nobody', 'not-sure'] },
    {
      what: 'child-imagery',
      where: 'live-stream',
      person: ['unknown-online', 'adult-known', 'home', 'another-child', 'nobody', 'not-sure'],
    },
  ],
  urgency: 'same-day',
  headline: [{ say: 'headline.S18.told', when: { where: 'told' } }, 'headline.S18'],
  steps: [
    { channel: 'safeguarding-lead' },
    { channel: 'police-101', why: 'why.police-101.live' },
    { channel: 'ceop', why: 'why.ceop.live', paragraphs: ['2.5', '1.12'], sources: ['ceop-pages'] },
    {
      channel: 'childrens-social-care',
      when: { child: ['known', 'not-sure'] },
      why: 'why.childrens-social-care.child-at-risk',
      paragraphs: ['1.3', '2.13'],
    },
    {
      channel: 'childrens-social-care',
      when: { child: 'not-known', person: ['home', 'adult-known'] },
      why: 'why.childrens-social-care.children-near',
      paragraphs: ['1.6', '2.9'],
    },
    {
      channel: 'iwf',
      when: { where: online },
      why: 'why.iwf.take-down-later',
      paragraphs: ['2.5'],
      sources: ['iwf-faqs'],
    },
    {
      channel: 'platform-report',
      when: { where: ['web-page', 'social', 'live-stream', 'private-chat'] },
      why: 'why.platform-report.imagery',
    },
  ],
  handling: [
    'stop-looking',
    'no-search',
    'no-screenshot',
    'no-copy',
    'no-forward',
    'no-reply',
    'do-not-pay',
    'no-pose',
    'do-not-act-alone',
    'do-not-alert-subject',
    'record-url-text-only',
    'support-viewer',
    { say: 'keep-child-safe', when: { person: 'home' } },
    { say: 'parents-not-first', when: { person: ['home', 'not-sure'] } },
  ],
  next: [{ say: 'next.before-home', when: { person: 'home' } }, 'next.police', 'next.ceop'],
  support: 'support.saw',
  imagery: true,
  child: { child: ['known', 'not-sure'] },
  abuse: true,
  paragraphs: ['2.5', '2.13'],
  sources: ['ceop-pages', 'iwf-faqs', 'poca-1978'],
};
