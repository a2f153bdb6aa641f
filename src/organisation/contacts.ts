import type { Recipient } from '../routing/plan-shape.ts';
import type { OrganisationSettings, SettingKey } from './settings.ts';

/** Offices outside the organisation whose contact it may have set. */
export const offices = ['front-door', 'out-of-hours', 'lado'] as const;
export type Office = (typeof offices)[number];

/** How to reach one recipient, as the organisation set it; null where it did not. */
export interface Contact {
  readonly name: string | null;
  readonly phone: string | null;
  readonly email: string | null;
  /** A page to report on; only the front door has one. */
  readonly url: string | null;
}

interface ContactKeys {
  readonly name?: SettingKey & `${string}Name`;
  readonly phone?: SettingKey & `${string}Phone`;
  readonly email?: SettingKey & `${string}Email`;
  readonly url?: SettingKey & `${string}Url`;
}

/**
 * Which settings belong to whom. A head, a manager and the IT or HR lead have none: an organisation sets contacts
 * for those who take concerns, and the chair for those who may be the person of concern (deployment.md 2).
 */
const keysFor: { readonly [Who in Recipient | Office]: ContactKeys } = {
  'safeguarding-lead': { name: 'dslName', phone: 'dslPhone', email: 'dslEmail' },
  deputy: { name: 'deputyName', phone: 'deputyPhone', email: 'deputyEmail' },
  chair: { phone: 'chairPhone', email: 'chairEmail' },
  head: {},
  'line-manager': {},
  'next-manager': {},
  'it-lead': {},
  'hr-lead': {},
  'front-door': { phone: 'socialCarePhone', url: 'socialCareUrl' },
  'out-of-hours': { phone: 'outOfHoursPhone' },
  lado: { phone: 'ladoPhone', email: 'ladoEmail' },
};

/** The contact the organisation set for a recipient, or null when it set none. */
export function contactsFor(recipient: Recipient | Office, settings: OrganisationSettings): Contact | null {
  const keys = keysFor[recipient];
  const read = (key: (SettingKey & `${string}${'Name' | 'Phone' | 'Email' | 'Url'}`) | undefined): string | null =>
    (key && settings[key]) || null;
  const contact = { name: read(keys.name), phone: read(keys.phone), email: read(keys.email), url: read(keys.url) };
  return Object.values(contact).some((value) => value !== null) ? contact : null;
}
