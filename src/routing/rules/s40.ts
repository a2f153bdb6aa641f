import type { SituationRule } from '../rule.ts';

/** What every answer for a young person shares: short, kind, no adult jargon. */
const young = {
  id: 'S40',
  urgency: 'same-day',
  handling: ['plain-words', 'reassure-not-blame'],
  support: 'support.young',
  child: true,
  paragraphs: ['4.2'],
  sources: ['childline-pages', 'ceop-pages'],
} as const satisfies Partial<SituationRule>;

/** Someone sexual online, threats over pictures, a picture of them out there. */
export const s40Online: SituationRule = {
  ...young,
  part: 'sexual, online',
  when: [
    { reporter: 'young-person', what: ['nude', 'grooming', 'live-abuse', 'young-child-posing'] },
    { reporter: 'young-person', what: 'blackmail' },
    { reporter: 'young-person', what: 'adult-intimate' },
    { reporter: 'young-person', what: 'child-imagery', child: ['known', 'not-sure'] },
    { reporter: 'young-person', what: 'cyberflash' },
    { reporter: 'young-person', what: 'pornography', viewing: 'shown-by-adult' },
  ],
  headline: 'headline.S40.online',
  steps: [
    { channel: 'trusted-adult' },
    {
      channel: 'ceop',
      when: [
        { what: ['nude', 'grooming', 'blackmail', 'live-abuse', 'cyberflash', 'pornography'] },
        { what: 'child-imagery', where: ['web-page', 'social', 'private-chat', 'email', 'live-stream'] },
      ],
      why: 'why.ceop.young',
    },
    {
      channel: 'police-101',
      either: true,
      when: { what: ['nude', 'grooming', 'blackmail', 'live-abuse', 'child-imagery', 'cyberflash', 'pornography'] },
      why: 'why.police-101.young',
    },
    { channel: 'police-101', when: { what: ['young-child-posing', 'adult-intimate'] }, why: 'why.police-101.young' },
    {
      channel: 'report-remove',
      when: { what: ['nude', 'blackmail', 'child-imagery'] },
      why: 'why.report-remove.young',
      sources: ['report-remove-pages'],
    },
    { channel: 'childline', why: 'why.childline.young' },
  ],
  handling: [
    ...young.handling,
    'do-not-alert-subject', // a young person is not asked who it is
    'no-reply',
    'do-not-pay',
    'do-not-delete',
    'no-forward',
    'no-screenshot',
    'no-copy',
    'no-search',
    'no-view',
  ],
  next: ['next.young-ceop', 'next.young-adult'],
  imagery: true,
};

/** Pictures of children they do not know, come across on the web. */
export const s40Imagery: SituationRule = {
  ...young,
  part: 'came across imagery',
  when: [
    { reporter: 'young-person', what: 'child-imagery', child: 'not-known' },
    { reporter: 'young-person', what: 'adult-views' },
  ],
  headline: 'headline.S40.imagery',
  steps: [
    { channel: 'trusted-adult' },
    {
      channel: 'iwf',
      when: { what: 'child-imagery', where: ['web-page', 'social', 'live-stream', 'dark-web', 'school-network'] },
      why: 'why.iwf.young',
      sources: ['iwf-faqs'],
    },
    {
      channel: 'police-101',
      when: [
        { what: 'adult-views' },
        { what: 'child-imagery', where: ['private-chat', 'email', 'device', 'live-stream', 'told', 'not-sure'] },
      ],
      why: 'why.police-101.young',
    },
    { channel: 'childline', why: 'why.childline.young' },
  ],
  handling: [
    ...young.handling,
    'stop-looking',
    'no-screenshot',
    'no-copy',
    'no-forward',
    'no-search',
    'no-view',
    'do-not-alert-subject',
  ],
  next: ['next.young-adult'],
  imagery: true,
};

/** Hurt, made to do things, worried about an adult, or nobody listened. */
export const s40Safe: SituationRule = {
  ...young,
  part: 'not safe',
  when: [
    { reporter: 'young-person', what: ['hurt', 'worker', 'exploitation', 'non-recent', 'worry'] },
    { reporter: 'young-person', what: 'no-action', already: ['lead-silent', 'council-silent', 'not-sure'] },
  ],
  headline: 'headline.S40.safe',
  steps: [
    { channel: 'trusted-adult' },
    { channel: 'childline', why: 'why.childline.young' },
    {
      channel: 'police-101',
      when: { what: ['hurt', 'worker', 'exploitation', 'non-recent', 'no-action'] },
      why: 'why.police-101.young',
    },
    {
      channel: 'childrens-social-care',
      when: { what: ['hurt', 'exploitation', 'no-action'] },
      extra: true,
      why: 'why.childrens-social-care.young',
    },
    { channel: 'crimestoppers', when: { what: 'exploitation' }, extra: true, why: 'why.crimestoppers.young' },
  ],
  handling: [
    ...young.handling,
    'do-not-wait',
    'no-search',
    'do-not-alert-subject',
    { say: 'preserve', when: { what: ['worker', 'hurt', 'exploitation'] } },
    { say: 'do-not-delete', when: { what: ['worker', 'hurt', 'exploitation'] } },
  ],
  next: ['next.young-adult'],
};

/** Bullying, hate, threats, fights filmed, fake accounts. */
export const s40Bullied: SituationRule = {
  ...young,
  part: 'bullied or threatened',
  when: { reporter: 'young-person', what: ['bullying', 'hate', 'threat', 'filmed-violence', 'fake-account'] },
  headline: 'headline.S40.bullied',
  steps: [
    { channel: 'trusted-adult' },
    { channel: 'police-101', when: { what: ['threat', 'filmed-violence', 'hate'] }, why: 'why.police-101.young' },
    { channel: 'platform-report', why: 'why.platform-report.young' },
    { channel: 'childline', why: 'why.childline.young' },
    { channel: 'report-harmful-content', when: { already: 'platform-silent' }, extra: true, sources: ['rhc-pages'] },
  ],
  handling: [
    ...young.handling,
    'no-reply',
    'preserve',
    'evidence-screenshot-ok',
    'no-search',
    'do-not-act-alone',
    { say: 'no-forward', when: { what: 'filmed-violence' } },
  ],
  notes: ['note.no-sexual-picture', { say: 'note.when-police', when: { what: ['bullying', 'hate', 'fake-account'] } }],
  next: ['next.young-adult'],
};

/** A platform that did not answer. */
export const s40Platform: SituationRule = {
  ...young,
  part: 'platform silent',
  when: { reporter: 'young-person', what: 'no-action', already: 'platform-silent' },
  headline: 'headline.S24',
  steps: [
    { channel: 'trusted-adult' },
    { channel: 'report-harmful-content', sources: ['rhc-pages'] },
    { channel: 'childline', why: 'why.childline.young' },
  ],
  handling: [...young.handling, 'preserve'],
  notes: ['note.do-not-wait-for-platform'],
  next: ['next.escalation'],
};

/** Self-harm, suicide, eating: people who listen, at any hour. */
export const s40SelfHarm: SituationRule = {
  ...young,
  part: 'self-harm',
  when: { reporter: 'young-person', what: 'self-harm' },
  headline: 'headline.S40.self-harm',
  steps: [
    { channel: 'trusted-adult' },
    { channel: 'childline', why: 'why.childline.young' },
    { channel: 'papyrus' },
    { channel: 'samaritans' },
    { channel: 'police-101', when: { concerns: 'urged' }, why: 'why.police-101.urged' },
    { channel: 'shout', extra: true },
    { channel: 'platform-report', extra: true, why: 'why.platform-report.young' },
  ],
  handling: [
    ...young.handling,
    { say: 'stop-looking', when: { concerns: 'content' } },
    { say: 'no-search', when: { concerns: 'content' } },
    { say: 'no-name-content', when: { concerns: 'content' } },
    { say: 'preserve', when: { concerns: 'urged' } },
    { say: 'do-not-delete', when: { concerns: 'urged' } },
    { say: 'no-reply', when: { concerns: 'urged' } },
  ],
  next: ['next.young-adult'],
};

/** Scams, pornography, upsetting things, terrorist content, filters. */
export const s40Other: SituationRule = {
  ...young,
  part: 'other',
  when: [
    { reporter: 'young-person', what: ['scam', 'upsetting', 'terrorism', 'filter-bypass'] },
    {
      reporter: 'young-person',
      what: 'pornography',
      viewing: ['chance', 'persistent', 'acted-out', 'shown-by-child', 'work-device', 'not-sure'],
    },
  ],
  headline: 'headline.S40.other',
  steps: [
    { channel: 'bank', when: { what: 'scam', lost: ['yes', 'not-sure'] } },
    { channel: 'trusted-adult' },
    {
      channel: 'report-fraud',
      when: { what: 'scam', nation: ['england', 'wales', 'northern-ireland'] },
      why: 'why.report-fraud.young',
      sources: ['report-fraud-pages'],
    },
    {
      channel: 'police-101',
      when: { what: 'scam', nation: ['scotland', 'not-sure'] },
      why: 'why.police-101.fraud-scotland',
    },
    {
      channel: 'report-terrorism',
      when: { what: 'terrorism', person: ['unknown-online', 'nobody'] },
      sources: ['report-terrorism-pages'],
    },
    {
      channel: 'act-early',
      when: {
        what: 'terrorism',
        nation: ['england', 'wales', 'scotland'],
        person: [
          'another-child',
          'adult-known',
          'home',
          'colleague',
          'my-manager',
          'head',
          'safeguarding-lead',
          'it-hr-lead',
          'worker-elsewhere',
          'not-sure',
        ],
      },
      sources: ['prevent-pages'],
    },
    {
      channel: 'police-101',
      when: { what: 'terrorism', nation: ['northern-ireland', 'not-sure'] },
      why: 'why.police-101.prevent',
    },
    { channel: 'childline', why: 'why.childline.young' },
    { channel: 'platform-report', when: { what: ['scam', 'upsetting'] }, why: 'why.platform-report.young' },
  ],
  urgency: [
    { say: 'when-convenient', when: { what: 'filter-bypass' } },
    { say: 'when-convenient', when: { what: 'pornography', viewing: 'chance' } },
    'same-day',
  ],
  handling: [
    ...young.handling,
    { say: 'stop-looking', when: { what: ['upsetting', 'terrorism', 'pornography'] } },
    { say: 'no-forward', when: { what: ['upsetting', 'terrorism', 'pornography'] } },
    { say: 'do-not-pay', when: { what: 'scam' } },
    { say: 'no-reply', when: { what: 'scam' } },
    { say: 'preserve', when: { what: 'scam' } },
    { say: 'evidence-screenshot-ok', when: { what: 'scam' } },
  ],
  next: ['next.young-adult'],
};
