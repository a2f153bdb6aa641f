import type { LocalTextKey } from '../../language/en/local.ts';
import { authorityById } from './authorities.ts';
import { type ContactKind, type LocalKind, localKinds } from './kinds.ts';
import { forceContact, type LocalContact, localContact } from './local-contact.ts';
import { kindNames, wordsToSay } from './local-words.ts';
import { contacts, forces } from './records.ts';
import type { Authority, Contact } from './shapes.ts';
import { type WayOn, waysOn } from './ways-on.ts';

/** One line of the local directory for one place. */
export interface LocalChannel {
  readonly kind: LocalKind;
  readonly name: LocalTextKey;
  /** Those for professionals first. Ones with `shown: false` carry no number. */
  readonly contacts: readonly LocalContact[];
  /** Why nothing is shown: not found, not sure enough, or no such officer in this nation; null where something is. */
  readonly gap: LocalTextKey | null;
  /** The words to say to whoever answers. */
  readonly say: LocalTextKey;
  /** Never empty. */
  readonly ways: readonly WayOn[];
}

/**
 * Who to turn to in one place: front door, out of hours, designated officer, partnership, police.
 *
 * There is no guessed number: a gap gives the council’s site or the national finder, the words to say, and 101.
 *
 * @param authorityId from `localLookup`, or a stored choice
 * @returns one line for each kind, in the order shown; null when there is no such authority (any more)
 */
export function localChannels(authorityId: string): readonly LocalChannel[] | null {
  const authority = authorityById(authorityId);
  if (!authority) return null;
  const frontDoor = contactsFor(authority, 'front-door');
  return localKinds.map((kind) => {
    const found = kind === 'police' ? police(authority) : contactsFor(authority, kind);
    return {
      kind,
      name: kindNames[kind][authority.nation],
      contacts: found,
      gap: found.some(({ shown }) => shown) ? null : gapOf(kind, authority, found.length > 0),
      say: wordsToSay[kind][authority.nation],
      ways: waysOn(kind, authority, frontDoor),
    };
  });
}

function contactsFor(authority: Authority, kind: ContactKind): readonly LocalContact[] {
  const here = contacts.filter((contact) => contact.authorityId === authority.id && contact.kind === kind);
  return here.toSorted((a, b) => place(a) - place(b)).map(localContact);
}

/** The line for professionals first, but a line that only advises after one that takes the concern. */
function place({ audience, hint }: Contact): number {
  if (hint === 'advice') return 1.5;
  return { professionals: 0, any: 1, public: 2 }[audience];
}

/** The force of the place; never one that takes no reports from the public. */
function police(authority: Authority): readonly LocalContact[] {
  return forces
    .filter((force) => force.id === authority.policeForceId && force.publicReporting)
    .map((force) => forceContact(force));
}

function gapOf(kind: LocalKind, { nation }: Authority, withheld: boolean): LocalTextKey {
  if (kind === 'designated-officer') {
    if (nation === 'scotland') return 'local.no-such-officer.scotland';
    if (nation === 'northern-ireland') return 'local.no-such-officer.northern-ireland';
  }
  return withheld ? 'local.withheld' : 'local.gap';
}
