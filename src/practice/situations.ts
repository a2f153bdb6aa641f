import type { ChannelId } from '../directory/channels/index.ts';
import type { Facts } from '../routing/facts.ts';

/** A made-up situation for training. Its story is in the catalogues under `practice.<id>.story`; nobody in it is real. */
interface Situation {
  /** How the person in the story would answer; the nation is the reporter's own. */
  readonly facts: Facts;
  /** Channels offered beside those of the answer: likely first thoughts that do not fit. */
  readonly besides: readonly ChannelId[];
}

const staff = { reporter: 'school', position: 'staff' } as const;

/** In the order offered: from the everyday to the hard. */
export const situations = {
  'advert-by-chance': {
    facts: { ...staff, what: 'pornography', viewing: 'chance' },
    besides: ['police-101', 'ceop', 'iwf', 'childrens-social-care'],
  },
  'game-friend': {
    facts: { ...staff, what: 'grooming', danger: 'not-now', child: 'known', person: 'unknown-online' },
    besides: ['iwf', 'head-or-chair', 'nspcc-helpline'],
  },
  'search-result': {
    facts: {
      ...staff,
      what: 'child-imagery',
      where: 'web-page',
      child: 'not-known',
      person: 'unknown-online',
      already: 'nothing',
    },
    besides: ['ceop', 'police-999', 'childrens-social-care'],
  },
  'class-picture': {
    facts: {
      ...staff,
      what: 'nude',
      danger: 'not-now',
      picture: 'taken',
      person: 'another-child',
      factors: 'yes',
      already: 'nothing',
    },
    besides: ['iwf', 'crimestoppers', 'police-999'],
  },
  'late-messages': {
    facts: {
      ...staff,
      what: 'worker',
      conduct: 'harm',
      danger: 'not-now',
      person: 'colleague',
      already: 'nothing',
    },
    besides: ['line-manager', 'ceop', 'crimestoppers'],
  },
  'the-head': {
    facts: { ...staff, what: 'worker', conduct: 'harm', danger: 'not-now', person: 'head', already: 'nothing' },
    besides: ['safeguarding-lead', 'line-manager', 'ofcom'],
  },
  'gone-to-meet': {
    facts: { ...staff, what: 'grooming', danger: 'now', child: 'known', person: 'unknown-online' },
    besides: ['platform-report', 'iwf', 'childline'],
  },
  'paid-invoice': {
    facts: { ...staff, what: 'scam', lost: 'yes', child: 'none' },
    besides: ['police-999', 'ceop', 'posh'],
  },
} as const satisfies Readonly<Record<string, Situation>>;

export type SituationId = keyof typeof situations;
export const situationIds = Object.keys(situations) as readonly SituationId[]; // the keys of a constant
