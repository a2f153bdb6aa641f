import authorityFile from './authorities.json' with { type: 'json' };
import contactFile from './contacts.json' with { type: 'json' };
import districtFile from './districts.json' with { type: 'json' };
import forceFile from './forces.json' with { type: 'json' };
import formerFile from './former-areas.json' with { type: 'json' };
import niDistrictFile from './ni-districts.json' with { type: 'json' };
import plannedFile from './planned-changes.json' with { type: 'json' };
import type { Authority, Contact, District, Force, FormerArea, NiDistrict, PlannedChange } from './shapes.ts';

// TypeScript reads a string in JSON as any string. The tests parse every record with its shape, so the casts are true.
export const listedAuthorities = authorityFile.authorities as readonly Authority[];
export const contacts = contactFile.contacts as readonly Contact[];
export const districts = districtFile.districts as readonly District[];
export const forces = forceFile.forces as readonly Force[];
export const formerAreas = formerFile.formerAreas as readonly FormerArea[];
export const niDistricts = niDistrictFile.niDistricts as readonly NiDistrict[];
export const plannedChanges = plannedFile.plannedChanges as readonly PlannedChange[];

/** Where a person finds their force by postcode (England and Wales). */
export const forceFinderUrl: string = forceFile.forceFinderUrl;

/** The day by which a person has to look at every local contact again: before councils change on 1 April. */
export const localReviewBy: string = contactFile.reviewBy;
