import type { Channel } from '../channel.ts';
import { contactKinds, type LocalKind } from './kinds.ts';
import { contacts, forces, listedAuthorities, localReviewBy } from './records.ts';
import type { Authority, Contact } from './shapes.ts';

/** A record this many days before its review date is due now: a release stays in use for about that long. */
export const nearDays = 60;

const dayLength = 86_400_000;

/** Whole days from one `YYYY-MM-DD` to another; negative when the second is earlier. */
export const daysUntil = (today: string, date: string): number =>
  Math.round((Date.parse(date) - Date.parse(today)) / dayLength);

export type Due = 'past' | 'near' | 'later';

/** Whether a review date is past, under sixty days away, or later. */
export function dueOn(reviewBy: string, today: string): Due {
  const days = daysUntil(today, reviewBy);
  if (days < 0) return 'past';
  return days < nearDays ? 'near' : 'later';
}

export interface NationalReview {
  readonly id: string;
  readonly verified: string | null;
  /** Low confidence in the record itself, or in these of its routes and hours. */
  readonly low: readonly string[];
  readonly reviewBy: string;
  readonly due: Due;
  readonly sources: readonly string[];
}

/** What a person has to look at in the national channels, in their order. */
export const reviewNational = (channels: readonly Channel[], today: string): readonly NationalReview[] =>
  channels.map(({ id, verified, confidence, routes, hours, reviewBy, sources }) => ({
    id,
    verified,
    low: [
      ...(confidence === 'L' ? ['the record'] : []),
      ...routes.filter((route) => route.confidence === 'L').map((route) => route.value),
      ...(hours?.confidence === 'L' ? ['hours'] : []),
    ],
    reviewBy,
    due: dueOn(reviewBy, today),
    sources,
  }));

export interface LocalReview {
  readonly authority: Authority;
  /** Contacts nobody has checked by hand, low ones included. */
  readonly unverified: readonly Contact[];
  readonly low: readonly Contact[];
  readonly missing: readonly LocalKind[];
  /** What is wrong with the website: none found, or an address that is not secure. */
  readonly site: 'missing' | 'not-secure' | null;
  /** The force’s own report form was not found. */
  readonly noReportForm: boolean;
  readonly reviewBy: string;
  readonly due: Due;
}

/** What a person has to look at in each authority, in order of id. */
export const reviewLocal = (today: string): readonly LocalReview[] =>
  listedAuthorities.map((authority) => {
    const own = contacts.filter(({ authorityId }) => authorityId === authority.id);
    const hasOfficer = authority.nation === 'england' || authority.nation === 'wales';
    const expected = contactKinds.filter((kind) => kind !== 'designated-officer' || hasOfficer);
    return {
      authority,
      unverified: own.filter(({ verified }) => verified === null),
      low: own.filter(({ confidence, verified }) => confidence === 'L' && verified === null),
      missing: expected.filter((kind) => !own.some((contact) => contact.kind === kind)),
      site: siteProblem(authority.website),
      noReportForm: !forces.find(({ id }) => id === authority.policeForceId)?.reportUrl,
      reviewBy: localReviewBy,
      due: dueOn(localReviewBy, today),
    };
  });

function siteProblem(website: string | null): LocalReview['site'] {
  if (website === null) return 'missing';
  return website.startsWith('https:') ? null : 'not-secure';
}
