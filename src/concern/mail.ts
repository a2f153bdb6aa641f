import type { Outcome } from '../outcome.ts';
import { withoutHidden } from './characters.ts';

/** The longest link that mail programs and Windows still pass on whole. */
export const longestMailLink = 1800; // characters

// One plain address: no comma, semicolon, space, percent or question mark, so no second recipient and no header.
const oneRecipient = /^[A-Za-z0-9.!#$'*+/=^_`{|}~-]+@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+$/;

const encode = (words: string): string =>
  encodeURIComponent(withoutHidden(words.toWellFormed()).replace(/\r\n?|[\n\u0085\u2028\u2029]/g, '\r\n'));

/**
 * A `mailto:` link that opens a draft; nothing is sent.
 *
 * @param to one e-mail address, only ever from the directory or the organisation's settings
 * @param subject one line without case details; line breaks become spaces
 * @param body text with addresses in safe form
 * @returns the link, at most 1,800 characters, or the reason: no usable address, or too long (offer copy)
 */
export function mailLink(to: string, subject: string, body: string): Outcome<string> {
  if (!oneRecipient.test(to)) return { ok: false, why: 'handoff.why.no-email' };
  const recipient = to.split('@').map(encodeURIComponent).join('@');
  const oneLine = subject.replace(/[\r\n\u0085\u2028\u2029]+/g, ' ');
  const link = `mailto:${recipient}?subject=${encode(oneLine)}&body=${encode(body)}`;
  return link.length > longestMailLink ? { ok: false, why: 'handoff.why.offer-copy' } : { ok: true, value: link };
}
