import { authorities, authorityById } from './authorities.ts';
import { type ReadyName, ready } from './closeness.ts';
import { districts, formerAreas, listedAuthorities, niDistricts, plannedChanges } from './records.ts';
import type { Authority } from './shapes.ts';

/** What somebody may type, and who answers there. */
export interface Place {
  readonly id: string;
  readonly kind: 'authority' | 'district' | 'ni-district' | 'former';
  readonly name: string;
  readonly shortName: string;
  readonly aliases: readonly string[];
  /** One: the answer. Several: the person has to choose. */
  readonly authorityIds: readonly string[];
  /** Who answers was worked out from general knowledge of the borders, not found on a page. */
  readonly unsure: boolean;
  readonly names: readonly { readonly written: string; readonly ready: ReadyName }[];
}

type Bare = Omit<Place, 'names' | 'aliases' | 'unsure'> & {
  readonly aliases?: readonly string[] | undefined;
  readonly basis?: 'sourced' | 'unsourced';
};

/**
 * Every place by the councils of one day.
 *
 * @param today `YYYY-MM-DD`; a decided change counts from its day on
 */
export function placesOn(today: string): readonly Place[] {
  const begun = plannedChanges.filter((change) => change.effectiveOn <= today);
  const ended = new Set(begun.flatMap((change) => change.endsAuthorityIds));
  const newOnes = begun.flatMap((change) => change.newAuthorities);
  const successors = (id: string): readonly string[] => {
    const change = begun.find(({ endsAuthorityIds }) => endsAuthorityIds.includes(id));
    return change ? change.newAuthorities.map((one) => one.id) : [id];
  };
  const ofCounty = (district: string, county: string) => {
    const moved = newOnes.find((one) => one.districtIds.includes(district));
    return moved ? [moved.id] : successors(county);
  };

  const standing = listedAuthorities.filter(({ id }) => !ended.has(id));
  const bare: Bare[] = [
    ...[...standing, ...newOnes.map(({ id }) => need(id))].map((one) => ({
      ...one,
      kind: 'authority' as const,
      authorityIds: [one.id],
    })),
    ...districts.map((one) => {
      const authorityIds = ofCounty(one.id, one.countyId);
      // Once the county is gone its districts are old names too.
      return { ...one, kind: ended.has(one.countyId) ? ('former' as const) : ('district' as const), authorityIds };
    }),
    ...niDistricts.map((one) => ({ ...one, kind: 'ni-district' as const, authorityIds: one.trustIds })),
    ...[...ended].map(need).map((one) => ({ ...one, kind: 'former' as const, authorityIds: successors(one.id) })),
    ...formerAreas.map((one) => ({
      ...one,
      kind: 'former' as const,
      authorityIds: one.authorityIds.flatMap(successors),
    })),
  ];
  return bare.map(withNames);
}

function need(id: string): Authority {
  const authority = authorityById(id);
  if (!authority) throw new Error(`${id} is not one of the ${authorities.length} authorities. Correct it in the JSON.`);
  return authority;
}

function withNames({ id, kind, name, shortName, aliases = [], authorityIds, basis = 'sourced' }: Bare): Place {
  const names = [shortName, name, ...aliases].flatMap((written) => {
    const made = ready(written);
    return made ? [{ written, ready: made }] : [];
  });
  return { id, kind, name, shortName, aliases, authorityIds, unsure: basis === 'unsourced', names };
}
