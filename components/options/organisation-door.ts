export type { OrganisationDoor, OrganisationNow } from '../../src/browser/organisation.ts';
