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
  ],
  headline: 'headline.S40.online',
  steps: [
    { channel: 'trusted-adult' },
    {
      channel: 'ceop',
      when: [
        { what: ['nude', 'grooming', 'blackmail', 'live-abuse', 'cyberflash'] },
        { what: 'child-imagery', where: ['web-page', 'social', 'private-chat', 'email', 'live-stream'] },
      ],
      why: 'why.ceop.young',
    },
    {
      channel: 'police-101',
      either: true,
      when: { what: ['nude', 'grooming', 'blackmail', 'live-abuse', 'child-imagery', 'cyberflash'] },
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
    'no-reply',
    'do-not-pay',
    'do-not-delete',
    'no-forward',
    'no-screenshot',
    'no-copy',
    'no-search',
    'no-view',
  ],
  next: ['next.young-ceop'],
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
  when: { reporter: 'young-person', what: ['hurt', 'worker', 'exploitation', 'non-recent', 'no-action', 'worry'] },
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
  handling: [...young.handling, 'do-not-wait', 'no-search', 'do-not-alert-subject'],
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
  handling: [...young.handling, 'no-reply', 'preserve', 'no-forward', 'no-search', 'do-not-act-alone'],
  notes: ['note.no-sexual-picture'],
  next: ['next.young-adult'],
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
    { channel: 'shout', extra: true },
    { channel: 'platform-report', extra: true, why: 'why.platform-report.young' },
  ],
  handling: [...young.handling, 'stop-looking', 'no-name-content', 'no-search', 'keep-child-safe'],
  next: ['next.young-adult'],
};

/** Scams, pornography, upsetting things, terrorist content, filters. */
export const s40Other: SituationRule = {
  ...young,
  part: 'other',
  when: { reporter: 'young-person', what: ['scam', 'pornography', 'upsetting', 'terrorism', 'filter-bypass'] },
  headline: 'headline.S40.other',
  steps: [
    { channel: 'trusted-adult' },
    { channel: 'bank', when: { what: 'scam', lost: ['yes', 'not-sure'] } },
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
  handling: [...young.handling, 'stop-looking', 'no-forward', { say: 'do-not-pay', when: { what: 'scam' } }],
  next: ['next.young-adult'],
};
