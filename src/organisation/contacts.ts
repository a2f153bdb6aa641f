import type { Recipient, Step } from '../routing/plan-shape.ts';
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
 * for those who take concerns, and the chair for those who may be the person of concern.
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

/** Whose contacts belong to a step; the deputy stands in for an absent lead (rule 6). */
function holders({ channel, recipient }: Pick<Step, 'channel' | 'recipient'>): readonly (Recipient | Office)[] {
  if (channel === 'childrens-social-care') return ['front-door', 'out-of-hours'];
  if (channel === 'lado') return ['lado'];
  if (recipient === 'safeguarding-lead') return ['safeguarding-lead', 'deputy'];
  return recipient ? [recipient] : [];
}

/** Somebody a step goes to, with the contact the organisation set. */
export interface Holder {
  readonly who: Recipient | Office;
  readonly contact: Contact;
}

/**
 * The organisation's own contacts for a step, in the order to try them. No draft is addressed to anybody else: what
 * `withoutContactsOf` has taken out receives nothing (rule 2).
 *
 * @param settings without the contacts of whoever may be the person of concern (see `withoutContactsOf`, rule 2)
 */
export const contactsOfStep = (
  step: Pick<Step, 'channel' | 'recipient'>,
  settings: OrganisationSettings,
): readonly Holder[] =>
  holders(step).flatMap((who) => {
    const contact = contactsFor(who, settings);
    return contact ? [{ who, contact }] : [];
  });
