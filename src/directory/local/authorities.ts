import { listedAuthorities, plannedChanges } from './records.ts';
import type { Authority, PlannedChange } from './shapes.ts';

const known = new Map(listedAuthorities.map((authority) => [authority.id, authority]));

/**
 * The councils a decided change will bring. They take nation, type and force of the council they follow;
 * their own site is not known, and a contact of the old council is not handed on to them.
 */
const planned = plannedChanges.flatMap((change) => {
  const ended = known.get(change.endsAuthorityIds[0] ?? '');
  if (!ended) throw new Error(`planned-changes.json: ${change.id} ends a council that is not in authorities.json.`);
  return change.newAuthorities.map(({ id, name }): Authority => {
    const shortName = name.replace(/ Council$/, '');
    const { nation, policeForceId } = ended;
    return { id, name, shortName, nation, type: 'unitary', gssCode: null, website: null, policeForceId };
  });
});

/** Every authority, those of decided changes included. */
export const authorities: readonly Authority[] = [...listedAuthorities, ...planned];

const byId = new Map(authorities.map((authority) => [authority.id, authority]));

/** The authority with this id, planned ones included; undefined when there is none (an old stored choice). */
export const authorityById = (id: string): Authority | undefined => byId.get(id);

/**
 * The change that will end or has ended this authority, whatever the date.
 *
 * @returns undefined for the many that stay
 */
export const changeOf = (authorityId: string): PlannedChange | undefined =>
  plannedChanges.find((change) => change.endsAuthorityIds.includes(authorityId));
