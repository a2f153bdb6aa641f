import { accepted, type Check, refused } from './checked.ts';
import { longestText, plainText } from './plain-text.ts';

/** A web address that starts with https, without a user name in it; comes out as the browser would write it. */
export const httpsUrl: Check<string> = (value) => {
  const plain = plainText(value);
  if (!plain.ok) return plain;
  const url = /^https:\/\/[^\s\\]+$/i.test(value) ? URL.parse(value) : null;
  const web = url?.protocol === 'https:' && !url.username && !url.password && url.hostname.includes('.');
  if (!url || !web) return refused('organisation.why.web-address');
  // Letters outside ASCII grow when encoded.
  return url.href.length > longestText ? refused('organisation.why.too-long') : accepted(url.href);
};
