import type { Recipient } from '../routing/plan-shape.ts';
import { digitsOf } from './checks/uk-phone.ts';
import { contactsFor } from './contacts.ts';
import { defaultSettings, type OrganisationSettings } from './settings.ts';

/** Who works under whom (rule 2): what is withheld from someone is withheld from those below as well. */
const below: { readonly [Above in Recipient]?: readonly Recipient[] } = {
  'safeguarding-lead': ['deputy'],
  head: ['safeguarding-lead', 'deputy', 'next-manager', 'line-manager', 'it-lead', 'hr-lead'],
  chair: ['head', 'safeguarding-lead', 'deputy', 'next-manager', 'line-manager', 'it-lead', 'hr-lead'],
};

/**
 * The names, numbers and addresses that must occur nowhere while one of these people may be the person of concern:
 * theirs and those of anyone who works under them. Each string is as it was set; none twice.
 */
export function contactStrings(recipients: readonly Recipient[], settings: OrganisationSettings): readonly string[] {
  const everyone = new Set(recipients.flatMap((recipient) => [recipient, ...(below[recipient] ?? [])]));
  const contacts = [...everyone].map((recipient) => contactsFor(recipient, settings));
  const strings = contacts.flatMap((contact) => (contact ? [contact.name, contact.phone, contact.email] : []));
  return [...new Set(strings.filter((value) => value !== null))];
}

/**
 * The settings as they may be used while one of these people may be the person of concern (rule 2).
 *
 * Every text that mentions one of their contact strings goes back to its default, and every such line of a list is
 * left out: a number shared by the lead and the school office must not reach the lead by another name.
 */
export function withoutContactsOf(
  recipients: readonly Recipient[],
  settings: OrganisationSettings,
): OrganisationSettings {
  const withheld = contactStrings(recipients, settings);
  const clear = (text: string): boolean => !withheld.some((string) => mentions(text, string));
  const kept = Object.entries(settings).filter(([, value]) => typeof value !== 'string' || clear(value));
  return {
    ...defaultSettings,
    ...Object.fromEntries(kept),
    extraContacts: settings.extraContacts.filter(clear),
  };
}

/** Whether a text holds a contact string, however it is spaced, written or capitalised; `Ann` is not in `Joanne`. */
function mentions(text: string, string: string): boolean {
  const phone = /^[\s(]*\+?[\d\s()-]*\d[\d\s()-]*$/.test(string) ? digitsOf(string) : null;
  if (phone !== null) return runsOfDigits(text).some((run) => run.includes(phone));
  const [within, sought] = [text, string].map((each) => each.normalize('NFKC').toLowerCase());
  const found = sought?.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
  return new RegExp(`(?<![\\p{L}\\p{N}])${found}(?![\\p{L}\\p{N}])`, 'u').test(within ?? '');
}

const runsOfDigits = (text: string): readonly string[] => (text.match(/\+?\d[\d\s().-]*/g) ?? []).map(digitsOf);
