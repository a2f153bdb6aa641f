import { type Check, refused } from './checked.ts';
import { plainText } from './plain-text.ts';

const written = /^[+\d][\d ()-]*$|^\([\d ()-]+$/;
// 0 and nine or ten digits; Childline's 0800 1111 is the one shorter kind; 101, 111 and 116 xxx are national short codes.
const dialled = /^(0[1-9]\d{8,9}|0800\d{4}|101|111|116\d{3})$/;

/** A UK phone number as a person writes it. Letters, extensions and other countries are refused. */
export const ukPhone: Check<string> = (value) => {
  const plain = plainText(value);
  if (!plain.ok) return plain;
  return written.test(value) && dialled.test(digitsOf(value)) ? plain : refused('organisation.why.phone');
};

/** The digits as dialled inside the UK: `+44 (0)1922 000000` and `01922-000000` come out the same. */
export function digitsOf(phone: string): string {
  return phone.replace(/[^\d+]/g, '').replace(/^(?:\+44|0044)0?/, '0');
}
