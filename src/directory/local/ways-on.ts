import type { LocalTextKey } from '../../language/en/local.ts';
import type { Route } from '../channel.ts';
import { childrensSocialCare } from '../channels/childrens-social-care.ts';
import { police101 } from '../channels/police-101.ts';
import type { LocalKind } from './kinds.ts';
import type { LocalContact } from './local-contact.ts';
import { forceFinderUrl } from './records.ts';
import type { Authority } from './shapes.ts';
import { listSources } from './sources.ts';

/** Somewhere to turn that holds even where no contact was found, and the place to check one that was. */
export interface WayOn {
  readonly what: LocalTextKey;
  readonly routes: readonly Route[];
  readonly option: string | null;
  /** null for 101, which needs no mark. */
  readonly check: 'local.check-first' | null;
}

/**
 * The ways on for one kind of contact, best first; never empty, as it ends with 101.
 *
 * @param frontDoor the contacts of the same place's front door, to ask there for an officer we do not have
 */
export function waysOn(kind: LocalKind, authority: Authority, frontDoor: readonly LocalContact[]): readonly WayOn[] {
  const ways = kind === 'police' ? forceFinder(authority) : council(authority);
  return [...(kind === 'designated-officer' ? askThere(frontDoor) : []), ...ways, police];
}

const police: WayOn = { what: 'local.way.police-101', routes: police101.routes, option: null, check: null };

const site = (what: LocalTextKey, value: string): WayOn => ({
  what,
  routes: [{ kind: 'site', value, confidence: listSources['council-sites'].confidence }],
  option: null,
  check: 'local.check-first',
});

function askThere(frontDoor: readonly LocalContact[]): readonly WayOn[] {
  const open = frontDoor.find(({ shown, audience }) => shown && audience !== 'public');
  return open ? [{ what: 'local.way.front-door', routes: open.routes, option: open.option, check: open.check }] : [];
}

function council({ nation, website }: Authority): readonly WayOn[] {
  const own = nation === 'northern-ireland' ? 'local.way.trust-site' : 'local.way.council-site';
  const finder = childrensSocialCare.routes.filter((route) => route.nations.some((of) => of === nation));
  return [
    ...(website ? [site(own, website)] : []),
    ...finder.map((route) => site('local.way.national-finder', route.value)),
  ];
}

/** The finder covers England and Wales; Scotland and Northern Ireland have one force each. */
const forceFinder = ({ nation }: Authority): readonly WayOn[] =>
  nation === 'england' || nation === 'wales' ? [site('local.way.force-finder', forceFinderUrl)] : [];
