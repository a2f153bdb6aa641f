import { type Check, refused } from './checked.ts';
import { plainText } from './plain-text.ts';

// Narrower than the standard on purpose: nothing that could add a second recipient or a header to a mail link.
const address = /^[a-z0-9_'+-]+(?:\.[a-z0-9_'+-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z][a-z0-9-]*[a-z0-9]$/i;

/** One email address, at most 254 characters (RFC 5321), without a display name. */
export const email: Check<string> = (value) => {
  const plain = plainText(value);
  if (!plain.ok) return plain;
  return value.length <= 254 && address.test(value) ? plain : refused('organisation.why.email');
};
