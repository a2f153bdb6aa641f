import type { ChannelId } from '../directory/channels/index.ts';
import type { Facts } from './facts.ts';
import { isOneOf, staffed, statutory, withoutLead, workers } from './groups.ts';
import type { Recipient } from './plan-shape.ts';

/** A channel, with the person in the reporter's organisation whose contact may be filled in. */
export interface Told {
  readonly channel: ChannelId;
  readonly recipient?: Recipient;
}

const nobody: readonly Told[] = [];
const chair: readonly Told[] = [{ channel: 'head-or-chair', recipient: 'chair' }];
const head: readonly Told[] = [{ channel: 'head-or-chair', recipient: 'head' }];
const nextManager: readonly Told[] = [{ channel: 'head-or-chair', recipient: 'next-manager' }];

const inCharge = (facts: Facts) => facts.position === 'in-charge' || facts.position === 'both';
const isLead = (facts: Facts) => facts.position === 'safeguarding-lead' || facts.position === 'both';
/** The person of concern could be anyone at work: then no contact is filled in (rule 2). */
const couldBeAnyone = (facts: Facts) => facts.person === undefined || facts.person === 'not-sure';

function withoutContact(told: readonly Told[]): readonly Told[] {
  return told.map(({ channel }) => ({ channel }));
}

/** Whoever is above the person of concern and is not the reporter. Empty: nobody, so the LADO or police are next. */
function headOrChair(facts: Facts): readonly Told[] {
  if (isOneOf(statutory, facts.reporter)) return manager(facts);
  if (facts.reporter === 'foster-carer') return overCarers(facts);
  if (!isOneOf(staffed, facts.reporter)) return nobody;
  if (facts.person === 'head') return chair;
  // Over somebody in charge stands the chair, who is then the person of concern: nobody is left inside.
  if (inCharge(facts)) return nobody;
  if (facts.person === 'my-manager') return nextManager;
  return head;
}

/** Over a foster or residential carer: their supervising social worker or registered manager, or whoever is over those. */
function overCarers(facts: Facts): readonly Told[] {
  const nextUp = isOneOf(['my-manager', 'head', 'supervising-social-worker'], facts.person) || inCharge(facts);
  return nextUp ? nextManager : [{ channel: 'supervising-social-worker' }];
}

/** The reporter's manager, or the next one up when the concern is about that manager. */
function manager(facts: Facts): readonly Told[] {
  if (facts.person === 'my-manager' || facts.person === 'head') return nextManager;
  if (inCharge(facts)) return nobody;
  return [{ channel: 'line-manager', recipient: 'line-manager' }];
}

/** The safeguarding lead, or who stands in for one; never the person of concern, nor anyone who works under them. */
function safeguardingLead(facts: Facts): readonly Told[] {
  const { reporter, person } = facts;
  if (reporter === undefined) return facts.what === 'worker' ? nobody : [{ channel: 'safeguarding-lead' }];
  if (isOneOf(withoutLead, reporter)) return nobody;
  if (reporter === 'young-person') return [{ channel: 'trusted-adult' }];
  if (reporter === 'foster-carer') {
    const childs: readonly Told[] = person === 'childs-social-worker' ? nobody : [{ channel: 'childs-social-worker' }];
    return [...childs, ...overCarers(facts)];
  }
  if (isOneOf(statutory, reporter)) return manager(facts);
  if (person === 'head' || person === 'my-manager' || person === 'safeguarding-lead') return headOrChair(facts);
  return isLead(facts) ? nobody : [{ channel: 'safeguarding-lead', recipient: 'safeguarding-lead' }];
}

/** HR or IT of the reporter's own organisation, unless the concern may be about them or about someone above them. */
function hrOrIt(facts: Facts): readonly Told[] {
  if (!isOneOf([...staffed, ...statutory], facts.reporter)) return nobody;
  if (isOneOf(['it-hr-lead', 'head', 'my-manager', 'not-sure'], facts.person)) return nobody;
  if (facts.reporter === 'it-hr' && facts.position !== 'staff') return nobody;
  // What staff do with a device or a child is for HR; what came through the network is for IT.
  const staffMatter = isOneOf(['worker', 'worry', 'bullying', 'hate'], facts.what) || facts.viewing === 'work-device';
  return [{ channel: 'hr-it-lead', recipient: staffMatter ? 'hr-lead' : 'it-lead' }];
}

/** A parent's school is told, unless somebody who works there may be the person of concern. */
const school = (facts: Facts): readonly Told[] => (isOneOf(workers, facts.person) ? nobody : [{ channel: 'school' }]);

/** Police staff record a crime with their own force. */
const police = (facts: Facts): readonly Told[] => [
  { channel: facts.reporter === 'police' ? 'own-force' : 'police-101' },
];

const inPlaceOf: Partial<Record<ChannelId, (facts: Facts) => readonly Told[]>> = {
  'safeguarding-lead': safeguardingLead,
  'head-or-chair': headOrChair,
  'line-manager': manager,
  'hr-it-lead': hrOrIt,
  'police-101': police,
  school,
};

/**
 * Rule 2: who really receives what a rule sends to a person in the organisation.
 *
 * @param channel the channel as the rule names it
 * @param facts what is known; a missing `person` means rule 2 is not answered yet, so no contact is filled in
 * @param theirs the head of another place, told from outside: no contact of the reporter's own organisation
 * @returns the channels told instead, in order; empty when nobody may be told
 */
export function whoMayBeTold(channel: ChannelId, facts: Facts, theirs = false): readonly Told[] {
  // Told from outside: where the concern is about the head of that place, whoever is over the head.
  if (theirs) return facts.person === 'head' ? chair : [{ channel }];
  const told = inPlaceOf[channel]?.(facts) ?? [{ channel }];
  return couldBeAnyone(facts) && mayBeAboutWork(facts) ? withoutContact(told) : told;
}

/** Whose contacts are withheld for each person of concern: theirs, and of those who may work under them. */
const concernedBy: Partial<Record<NonNullable<Facts['person']>, readonly Recipient[]>> = {
  'safeguarding-lead': ['safeguarding-lead'],
  head: ['head'],
  'my-manager': ['line-manager', 'safeguarding-lead', 'deputy', 'it-lead', 'hr-lead'],
  'it-hr-lead': ['it-lead', 'hr-lead'],
  colleague: ['deputy'], // a colleague may be the deputy; the lead is an answer of their own
  'not-sure': ['head'], // whoever is under the head may be meant
};

/**
 * Do-not-tip-off: the people of the organisation who may be the person of concern, whose contact strings
 * must then occur nowhere (rule 2). Empty where the journey cannot be about somebody at work.
 */
export function mayBeConcerned(facts: Facts): readonly Recipient[] {
  if (!mayBeAboutWork(facts)) return [];
  const concerned = concernedBy[facts.person ?? 'not-sure'] ?? [];
  // The manager of somebody in charge is the chair.
  return facts.person === 'my-manager' && inCharge(facts) ? [...concerned, 'chair'] : concerned;
}

/** Persons of concern who may be the reporter's manager, over that manager, or close to them. */
const closeToManager = ['my-manager', 'head', 'safeguarding-lead', 'it-hr-lead', 'supervising-social-worker'] as const;

/**
 * Whether the reporter is offered a line to tell their own manager that they need support (rule 2): never where that
 * could reach the person of concern, nor while it is not known who that is, however little the line says.
 */
export function mayTellManager(facts: Facts): boolean {
  if (!isOneOf([...staffed, ...statutory], facts.reporter) || inCharge(facts)) return false;
  if (facts.what === 'own-thoughts') return false;
  return !mayBeAboutWork(facts) || (!couldBeAnyone(facts) && !isOneOf(closeToManager, facts.person));
}

/** Situations that ask about the person of concern. */
const aboutWork: readonly Facts['what'][] = [
  'child-imagery',
  'nude',
  'grooming',
  'blackmail',
  'live-abuse',
  'young-child-posing',
  'adult-views',
  'worker',
  'hurt',
  'exploitation',
  'worry',
  'terrorism',
  'no-action',
  'bullying',
  'cyberflash',
  'threat',
  'filmed-violence',
  'hate',
  'fake-account',
  'adult-intimate',
];

/** Whether somebody at work could be the person of concern. */
export const mayBeAboutWork = (facts: Facts): boolean =>
  aboutWork.includes(facts.what) ||
  (facts.what === 'non-recent' && facts.near === 'works') ||
  (facts.what === 'self-harm' && facts.concerns === 'urged') ||
  (facts.what === 'pornography' && isOneOf(['shown-by-adult', 'work-device'], facts.viewing));
