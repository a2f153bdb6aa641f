import { facts } from '../facts.ts';
import { ownStaff, staffed, statutory, withLado, withoutLead, workers } from '../groups.ts';
import type { SituationRule } from '../rule.ts';

/** Where sexual abuse or imagery of a child may be part of it; mocking, hate, threats and blows have their own rules. */
const maybeAbuse = [
  'worker',
  'worry',
  'child-imagery',
  'nude',
  'grooming',
  'blackmail',
  'live-abuse',
  'young-child-posing',
  'adult-views',
  'hurt',
  'exploitation',
  'pornography',
  'cyberflash',
  'adult-intimate',
] as const;

/** Where a picture may be part of it. */
const maybeImagery = maybeAbuse.filter((what) => what !== 'hurt' && what !== 'exploitation');

/** The picture is of somebody under 18, was when it was made, or may be: whoever holds it may hold abuse imagery. */
const under18InPicture = ['under-18', 'adult-now', 'not-sure'] as const;
/** Somebody who is 18 or over today is no child to listen to (rule 11). */
const notYet18 = ['under-18', 'not-sure'] as const;

/** A worker or volunteer who may have harmed a child or committed an offence. The person does not learn of it first. */
export const s07: SituationRule = {
  id: 'S7',
  when: [
    { what: ['worker', 'worry'], person: workers, conduct: ['harm', 'not-sure'] },
    { what: 'worker', person: ['not-sure'], conduct: ['harm', 'not-sure'] },
    {
      what: [
        'child-imagery',
        'nude',
        'grooming',
        'live-abuse',
        'young-child-posing',
        'adult-views',
        'hurt',
        'exploitation',
        'threat',
      ],
      person: workers,
    },
    { what: 'self-harm', concerns: 'urged', person: workers },
    { what: 'filmed-violence', child: ['known', 'not-known', 'not-sure'], person: workers },
    { what: ['bullying', 'hate'], person: workers, conduct: ['harm', 'not-sure'] },
    { what: ['blackmail', 'adult-intimate'], age: under18InPicture, person: workers },
    { what: 'pornography', viewing: 'shown-by-adult', person: workers },
    { what: 'cyberflash', child: ['known', 'not-known', 'not-sure'], person: workers },
    { what: 'cyberflash', age: 'under-18', person: workers },
  ],
  urgency: 'same-day',
  headline: 'headline.S7',
  steps: [
    // A threat cannot wait for the head (S26); somebody in charge still goes to the LADO first (rule 2).
    {
      channel: 'police-101',
      when: [
        { what: 'threat', reporter: staffed, position: ['staff', 'safeguarding-lead', 'it-hr-lead'] },
        { what: 'threat', reporter: 'foster-carer', position: 'staff' },
      ],
      why: 'why.police-101.threat',
      paragraphs: ['3.7'],
    },
    {
      channel: 'head-or-chair',
      when: { person: [...ownStaff, 'not-sure'], reporter: [...staffed, ...statutory] },
      why: 'why.head-or-chair.allegation',
    },
    { channel: 'safeguarding-lead', when: { person: 'worker-elsewhere', reporter: [...staffed, ...statutory] } },
    { channel: 'safeguarding-lead', when: { reporter: 'foster-carer', position: 'staff' } },
    { channel: 'police-101', when: { reporter: withoutLead }, why: 'why.police-101.worker-outside' },
    {
      channel: 'lado',
      when: { nation: withLado },
      paragraphs: ['1.7'],
      sources: ['kcsie-part-4', 'lado-procedures', 'wales-procedures'],
    },
    {
      channel: 'police-101',
      when: { reporter: [...staffed, ...statutory, 'foster-carer', 'young-person'] },
      why: 'why.police-101.worker',
    },
    { channel: 'safeguarding-lead', when: { reporter: 'foster-carer', position: 'in-charge' } },
    {
      // A threat may be between adults: social care only where a child is part of it.
      channel: 'childrens-social-care',
      when: { what: facts.what.filter((what) => what !== 'threat') },
      why: 'why.childrens-social-care.worker',
      paragraphs: ['1.9', '1.10'],
    },
    {
      channel: 'report-remove',
      when: [{ what: 'nude' }, { what: 'blackmail', age: notYet18 }, { what: 'adult-intimate', age: 'under-18' }],
      paragraphs: ['2.14'],
      sources: ['report-remove-pages'],
    },
    {
      channel: 'take-it-down',
      when: { what: ['blackmail', 'adult-intimate'], age: 'adult-now' },
      sources: ['take-it-down-faq'],
    },
    {
      channel: 'childline',
      when: [{ what: ['nude', 'grooming'] }, { what: ['blackmail', 'adult-intimate'], age: notYet18 }],
      extra: true,
    },
    { channel: 'papyrus', when: { what: 'self-harm' } },
    { channel: 'childline', when: { what: 'self-harm' } },
  ],
  handling: [
    'no-search',
    'do-not-alert-subject',
    'preserve',
    'do-not-delete',
    'check-all-contact-with-children',
    'share-on-need-to-know',
    { say: 'no-view', when: { what: maybeImagery } },
    { say: 'isolate-device', when: { where: 'device' } },
    { say: 'their-device', when: { where: 'device' } },
    { say: 'do-not-act-alone', when: { what: 'threat' } },
    { say: 'evidence-screenshot-ok', when: { what: 'threat' } },
    { say: 'do-not-pay', when: { what: 'blackmail' } },
    { say: 'no-reply', when: { what: ['blackmail', 'grooming', 'threat', 'self-harm'] } },
    { say: 'ring-999-if-now', when: { what: 'self-harm' } },
    { say: 'ask-about-suicide', when: { what: 'self-harm' } },
    { say: 'keep-child-safe', when: { what: 'self-harm' } },
    { say: 'not-shared-by-adult', when: { what: ['nude', 'blackmail', 'adult-intimate'] } },
    { say: 'support-viewer', when: { what: 'child-imagery' } },
  ],
  notes: [
    'note.no-own-inquiry',
    { say: 'note.ask-about-suicide', when: { what: 'blackmail' } },
    { say: 'note.paid-already', when: { what: 'blackmail' } },
    { say: 'note.under-18-in-picture', when: { what: ['blackmail', 'adult-intimate'], age: 'adult-now' } },
    { say: 'note.age-decides-tool', when: { what: 'adult-intimate', age: 'not-sure' } },
    { say: 'note.victim-not-offender', when: { what: 'exploitation' } },
    {
      say: 'note.suspension-reasons',
      when: [{ reporter: staffed }, { reporter: 'foster-carer', position: 'in-charge' }],
    },
    {
      say: 'note.officer-must-agree',
      when: [
        { reporter: staffed, nation: [...withLado, 'not-sure'] },
        { reporter: 'foster-carer', position: 'in-charge', nation: [...withLado, 'not-sure'] },
      ],
    },
    { say: 'note.police-lead', when: { already: 'authorities-know' } },
    {
      say: 'note.nobody-above',
      when: {
        reporter: staffed,
        position: ['staff', 'safeguarding-lead', 'it-hr-lead'],
        person: ['head', 'my-manager'],
      },
    },
    { say: 'note.lead-is-head', when: { reporter: staffed, person: 'safeguarding-lead' } },
    {
      say: 'note.over-the-head',
      when: {
        reporter: staffed,
        position: ['staff', 'safeguarding-lead', 'it-hr-lead'],
        person: ['colleague', 'head'],
      },
    },
    { say: 'note.regulator-later', when: { nation: ['scotland', 'northern-ireland'] } },
  ],
  next: [{ say: 'next.lado', when: { nation: withLado } }, 'next.strategy-before-told'],
  support: 'support.told',
  imagery: { what: maybeImagery },
  child: [
    { what: facts.what.filter((what) => what !== 'blackmail' && what !== 'adult-intimate') },
    { what: ['blackmail', 'adult-intimate'], age: notYet18 },
  ],
  abuse: { what: maybeAbuse },
  paragraphs: ['1.7', '1.8', '1.9', '1.10'],
  sources: ['kcsie-part-4', 'lado-procedures', 'wales-procedures', 'scotland-guidance-2023'],
};
