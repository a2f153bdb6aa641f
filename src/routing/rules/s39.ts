import { ownStaff, statutory, withLado, workers } from '../groups.ts';
import type { SituationRule } from '../rule.ts';
import { s27 } from './s27.ts';

const abuse = [
  'child-imagery',
  'nude',
  'grooming',
  'live-abuse',
  'young-child-posing',
  'adult-views',
  'hurt',
  'exploitation',
] as const;
const notWorkers = ['unknown-online', 'adult-known', 'home', 'another-child', 'nobody', 'not-sure'] as const;
/** Where sexual abuse or imagery of a child may be part of it. */
const sexual = [
  ...abuse,
  'blackmail',
  'worker',
  'worry',
  'non-recent',
  'pornography',
  'cyberflash',
  'adult-intimate',
] as const;
const online = ['web-page', 'social', 'live-stream', 'dark-web', 'school-network'] as const;

/** The reporter is police or children's social care: their own team, the strategy discussion, advice from CEOP and IWF. */
export const s39: SituationRule = {
  id: 'S39',
  when: [
    { reporter: statutory, what: abuse },
    { reporter: statutory, what: 'blackmail', age: ['under-18', 'not-sure'] },
    { reporter: statutory, what: 'worker', conduct: ['harm', 'not-sure'] },
    { reporter: statutory, what: 'worry', person: workers, conduct: ['harm', 'not-sure'] },
    {
      reporter: statutory,
      what: 'worry',
      person: notWorkers,
    },
    { reporter: statutory, what: 'non-recent', near: ['works', 'yes', 'not-sure'] },
    { reporter: statutory, what: 'pornography', viewing: ['acted-out', 'shown-by-child', 'shown-by-adult'] },
    { reporter: statutory, what: 'cyberflash', child: ['known', 'not-known', 'not-sure'] },
    { reporter: statutory, what: 'cyberflash', person: 'another-child', age: ['under-18', 'not-sure'] },
    { reporter: statutory, what: ['bullying', 'hate'], person: workers, conduct: ['harm', 'not-sure'] },
    { reporter: statutory, what: 'bullying', person: notWorkers, serious: ['harm', 'crime', 'both', 'not-sure'] },
    { reporter: statutory, what: 'adult-intimate', age: 'under-18' },
    { reporter: statutory, what: ['blackmail', 'adult-intimate'], age: ['adult-now', 'not-sure'], person: workers },
    { reporter: statutory, what: 'filmed-violence', child: ['known', 'not-known', 'not-sure'] },
    { reporter: statutory, what: 'threat', person: workers },
    { reporter: statutory, what: 'self-harm', concerns: 'urged', person: workers },
    { reporter: statutory, what: 'cyberflash', age: 'under-18' },
  ],
  urgency: 'same-day',
  headline: [{ say: 'headline.S39.social-care', when: { reporter: 'social-care' } }, 'headline.S39'],
  steps: [
    {
      channel: 'head-or-chair',
      when: { person: ownStaff },
      why: 'why.head-or-chair.allegation',
      paragraphs: ['1.2', '1.7'],
    },
    { channel: 'police-child-abuse-team', when: { reporter: 'police' }, why: 'why.police-child-abuse-team.police' },
    { channel: 'childrens-social-care', why: 'why.childrens-social-care.strategy', paragraphs: ['1.3', '1.5', '2.9'] },
    {
      channel: 'police-child-abuse-team',
      when: { reporter: 'social-care' },
      why: 'why.police-child-abuse-team.social-care',
    },
    {
      channel: 'lado',
      when: [
        { nation: withLado, person: workers },
        { nation: withLado, what: 'worker' },
        { nation: withLado, what: 'non-recent', near: 'works' },
        {
          nation: withLado,
          what: 'adult-views',
          near: 'works',
          person: ['unknown-online', 'adult-known', 'home', 'not-sure'],
        },
      ],
      paragraphs: ['1.7', '1.9'],
      sources: ['lado-procedures'],
    },
    {
      channel: 'ceop',
      when: [
        { what: ['grooming', 'live-abuse', 'nude'] },
        { what: 'blackmail', age: ['under-18', 'not-sure'] },
        { what: 'child-imagery', where: ['social', 'private-chat', 'email', 'live-stream'] },
      ],
      why: 'why.ceop.advice',
      paragraphs: ['2.5'],
      sources: ['ceop-pages'],
    },
    {
      channel: 'iwf',
      when: [
        { what: ['child-imagery', 'live-abuse'], where: online },
        { what: 'young-child-posing', sexual: 'yes', where: online },
      ],
      why: 'why.iwf.advice',
      paragraphs: ['2.5'],
      sources: ['iwf-faqs'],
    },
    {
      channel: 'report-remove',
      when: [
        { what: 'nude' },
        { what: 'blackmail', age: ['under-18', 'not-sure'] },
        { what: 'adult-intimate', age: 'under-18' },
      ],
      paragraphs: ['2.14'],
      sources: ['report-remove-pages'],
    },
    {
      channel: 'take-it-down',
      when: { what: ['blackmail', 'adult-intimate'], age: 'adult-now' },
      sources: ['take-it-down-faq'],
    },
    { channel: 'papyrus', when: { what: 'self-harm' } },
    { channel: 'childline', when: { what: 'self-harm' } },
  ],
  handling: [
    'do-not-alert-subject',
    'check-all-contact-with-children',
    'no-search',
    'no-forward',
    { say: 'no-view', when: { what: sexual } },
    'preserve',
    'do-not-delete',
    'share-on-need-to-know',
    'listen-if-denied',
    { say: 'isolate-device', when: { where: 'device' } },
    { say: 'do-not-pay', when: { what: 'blackmail' } },
    { say: 'no-reply', when: { what: ['blackmail', 'grooming', 'live-abuse'] } },
    { say: 'support-both-children', when: { person: 'another-child' } },
    { say: 'explain-confidentiality-limits', when: { what: 'non-recent' } },
    { say: 'parents-not-first', when: { person: ['home', 'not-sure'] } },
    { say: 'support-viewer', when: { what: 'child-imagery' } },
  ],
  notes: [
    { say: 'note.section-47', when: { nation: withLado } },
    { say: 'note.child-protection-enquiry', when: { nation: ['scotland', 'northern-ireland', 'not-sure'] } },
    'note.organised-abuse',
    'note.interview-with-care',
    { say: 'note.own-service', when: { person: ownStaff } },
    { say: 'note.household-children', when: { person: 'home' } },
  ],
  next: ['next.strategy'],
  // Where the manager is the person of concern, nobody is sent to them for support either.
  support: [{ say: 'support.told', when: { person: ['my-manager', 'head'] } }, 'support.saw'],
  imagery: { what: sexual },
  child: true,
  abuse: { what: sexual },
  paragraphs: ['1.3', '1.5', '2.5', '2.7', '2.9', '2.13'],
  sources: ['children-act-1989-s47', 'working-together-2023', 'scotland-guidance-2023', 'ceop-pages'],
};

/** A child who may hurt themselves: nobody is to be kept from knowing, and those who help the child stand there too. */
export const s39SelfHarm: SituationRule = {
  id: 'S39',
  part: 'self-harm',
  when: { reporter: statutory, what: 'self-harm', concerns: ['child', 'urged'] },
  urgency: 'same-day',
  headline: s39.headline,
  steps: [
    { channel: 'police-child-abuse-team', when: { reporter: 'police' } },
    { channel: 'childrens-social-care', why: 'why.childrens-social-care.strategy', paragraphs: ['1.3', '1.5'] },
    {
      channel: 'police-child-abuse-team',
      when: { reporter: 'social-care' },
      why: 'why.police-child-abuse-team.social-care',
    },
    ...s27.steps.filter(({ channel }) => channel === 'papyrus' || channel === 'childline'),
  ],
  handling: [
    // Looking for the child is their work here: rule 10 forbids it in S27, not to them.
    ...s27.handling.filter((line) => line !== 'no-search'),
    'share-on-need-to-know',
    'listen-if-denied',
  ],
  notes: [
    { say: 'note.section-47', when: { nation: withLado } },
    { say: 'note.child-protection-enquiry', when: { nation: ['scotland', 'northern-ireland', 'not-sure'] } },
  ],
  next: ['next.strategy', 'next.self-harm'],
  support: s27.support,
  child: true,
  paragraphs: ['1.3', '1.5', '3.1'],
  sources: ['children-act-1989-s47', 'working-together-2023', 'scotland-guidance-2023', 'samaritans-practitioners'],
};
