import type { Route } from './channel.ts';
import { channels } from './channels/index.ts';

/**
 * Text relay for every telephone number: the prefix goes before the number itself.
 *
 * Source: cheshireeast.gov.uk, “Text Relay”, undated; contactcambspolice.uk, “Accessible contact methods”, undated;
 * both read in stored copies on 2026-11-24. The service is called Relay UK today (relayuk.bt.com).
 */
const relayPrefix = '18001';

/** What is dialled to reach a number by text relay. Not for 999, which has 18000 and more ways of its own. */
export const relayOf = (phone: string): string => `${relayPrefix} ${phone}`;

const isCalled = ({ kind }: Route) => kind === 'phone';
const isRelay = ({ kind }: Route) => kind === 'relay' || kind === 'textphone';

/**
 * The same ways, each telephone number followed by its text relay, for people who cannot hear or speak.
 * A channel that names its own relay or text phone keeps to that.
 */
export function withRelay(routes: readonly Route[]): readonly Route[] {
  if (routes.some(isRelay)) return routes;
  return routes.flatMap((route) =>
    isCalled(route) ? [route, { ...route, kind: 'relay' as const, value: relayOf(route.value) }] : [route],
  );
}

/** Every number of the directory that a sentence may name; 999 and 112 have ways of their own. */
const numbers: readonly string[] = [
  ...new Set(
    Object.values(channels)
      .flatMap(({ emergency, routes }): readonly Route[] => (emergency ? [] : routes))
      .filter(isCalled)
      .map(({ value }) => value),
  ),
];

/** The text relay of each number that a sentence names, in the directory's order; none for 999. */
export const relaysFor = (sentence: string): readonly string[] =>
  numbers.filter((number) => new RegExp(`(?<!\\d|18001 )${number}(?!\\d)`).test(sentence)).map(relayOf);
