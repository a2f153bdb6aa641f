import { type Check, refused } from './checked.ts';
import { email } from './email.ts';
import { plainText } from './plain-text.ts';
import { ukPhone } from './uk-phone.ts';

/** One more person to contact, as the organisation wrote it. */
export interface ExtraContact {
  readonly name: string;
  readonly phone: string | null;
  readonly email: string | null;
  /** When to use it, in the organisation's own words. */
  readonly when: string;
}

/** Reads `Name | phone or email | when to use`; null when it is not three filled parts in that order. */
export function readExtraContact(line: string): ExtraContact | null {
  const [name, reach, when, ...more] = line.split('|').map((part) => part.trim());
  if (!name || !reach || !when || more.length > 0) return null;
  const phone = ukPhone(reach).ok ? reach : null;
  const mail = email(reach).ok ? reach : null;
  return phone || mail ? { name, phone, email: mail, when } : null;
}

/** Refuses a line that is not plain text or that `readExtraContact` cannot read. */
export const extraContact: Check<string> = (value) => {
  const plain = plainText(value);
  if (!plain.ok) return plain;
  return readExtraContact(value) ? plain : refused('organisation.why.extra-contact');
};
