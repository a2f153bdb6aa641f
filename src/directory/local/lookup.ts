import type { LocalTextKey } from '../../language/en/local.ts';
import { authorityById, changeOf } from './authorities.ts';
import { closeness, ready } from './closeness.ts';
import { type Place, placesOn } from './places.ts';
import type { PlannedChange } from './shapes.ts';

/** A place found, with the sentence that says why it answers. */
export interface Match {
  readonly placeId: string;
  /** One: the answer. Several: ask the person to choose. */
  readonly authorityIds: readonly string[];
  readonly why: { readonly key: LocalTextKey; readonly values: Readonly<Record<string, string>> };
  /** Ask to check who serves the place: the borders were not found on a page. */
  readonly unsure: 'local.why.area-unsure' | null;
  /** A decided change that has not happened yet: say from which day the answer will be another. */
  readonly change: PlannedChange | null;
}

/** No more than fit on a small screen without scrolling. */
const mostShown = 8;
/** Nobody’s council has a longer name; more is pasted text. */
const longest = 80;
const kindOrder: readonly Place['kind'][] = ['authority', 'district', 'ni-district', 'former'];

/**
 * Makes the search for one day: by council, district, old name, alias or short name, mistakes forgiven.
 *
 * Written here rather than taken from a library: the list has about 460 names, so comparing them all
 * is fast enough, and "begins with" must come before "looks like".
 *
 * @param today `YYYY-MM-DD`, handed in because councils change on known days
 * @returns typed text in, at most eight matches out, closest first; empty when nothing is near. Never throws.
 */
export function localLookup(today: string): (typed: string) => readonly Match[] {
  const places = placesOn(today);
  return (typed) => {
    const asked = ready(typed.slice(0, longest));
    if (!asked) return [];
    const found = places.flatMap((place) => {
      const near = place.names.flatMap(({ written, ready }) => {
        const distance = closeness(asked, ready);
        return distance === null ? [] : [{ written, distance }];
      });
      const best = near.toSorted((a, b) => a.distance - b.distance)[0];
      return best ? [{ place, ...best }] : [];
    });
    return found
      .toSorted(
        (a, b) =>
          a.distance - b.distance ||
          kindOrder.indexOf(a.place.kind) - kindOrder.indexOf(b.place.kind) ||
          a.place.name.localeCompare(b.place.name, 'en'),
      )
      .filter(({ place }, at, all) => all.findIndex((other) => sameAnswer(other.place, place)) === at)
      .slice(0, mostShown)
      .map(({ place, written }) => toMatch(place, written, today));
  };
}

/** An old council whose name its successor kept (Somerset) is not shown twice. */
const sameAnswer = (a: Place, b: Place): boolean =>
  a.authorityIds.join() === b.authorityIds.join() && bareName(a) === bareName(b);

const bareName = (place: Place): string | undefined => place.names[0]?.ready.alone.text;

function toMatch(place: Place, written: string, today: string): Match {
  const names = place.authorityIds.map((id) => authorityById(id)?.shortName ?? id);
  const only = place.authorityIds.length === 1 ? place.authorityIds[0] : undefined;
  const change = only ? changeOf(only) : undefined;
  const many = only === undefined;
  const why = {
    authority: place.aliases.includes(written) ? 'local.why.alias' : 'local.why.authority',
    district: 'local.why.district',
    'ni-district': many ? 'local.why.trusts' : 'local.why.trust',
    former: many ? 'local.why.former-choose' : 'local.why.former',
  } as const;
  return {
    placeId: place.id,
    authorityIds: place.authorityIds,
    why: {
      key: why[place.kind],
      values: { place: place.shortName, written, full: place.name, now: names.join(', ') },
    },
    unsure: place.unsure ? 'local.why.area-unsure' : null,
    change: change && change.effectiveOn > today ? change : null,
  };
}
