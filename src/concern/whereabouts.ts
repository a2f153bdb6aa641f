import type { Answer, Facts } from '../routing/facts.ts';
import { isOneOf, workers } from '../routing/groups.ts';

/** Whose place a call has to name: that of the worker, the child, the person, or where it happens. */
export type Whereabouts = 'worker' | 'child' | 'child-not-known' | 'person' | 'place';

const aboutAdult: readonly Answer<'what'>[] = ['adult-views', 'non-recent', 'adult-intimate'];
/** Tied to a place more than to one person. */
const aboutPlace: readonly Answer<'what'>[] = [
  'threat',
  'filmed-violence',
  'hate',
  'fake-account',
  'terrorism',
  'scam',
  'cyberflash',
  'upsetting',
  'filter-bypass',
];

/** About somebody who works or volunteers with children: such a record is shorter and goes to fewer people (rule 2). */
export const aboutColleague = (facts: Facts): boolean => facts.what === 'worker' || isOneOf(workers, facts.person);

const nobodyNamed = ({ what, child, concerns }: Facts): boolean =>
  child === 'none' || concerns === 'content' || (what === 'child-imagery' && child === undefined);

/** Whose place is asked for in a call, as the answers say whom it is about. */
export function whereaboutsOf(facts: Facts): Whereabouts {
  if (aboutColleague(facts)) return 'worker';
  if (facts.child === 'known') return 'child';
  if (facts.child === 'not-known') return 'child-not-known';
  if (facts.concerns === 'adult' || isOneOf(['adult', 'adult-now'], facts.age) || isOneOf(aboutAdult, facts.what))
    return 'person';
  return nobodyNamed(facts) || isOneOf(aboutPlace, facts.what) ? 'place' : 'child';
}
