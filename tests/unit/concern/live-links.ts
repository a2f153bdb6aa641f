/**
 * What mail programs turn into something to press: any scheme with its colon, `www.`, a bare
 * domain, an e-mail address, an IPv4 address. Wider than any one program, so that none is missed.
 */
const live = [
  /[a-z][a-z0-9+.-]*:\/\//i,
  /\b(?:https?|mailto|tel|sms|ftp|javascript|data|blob|file):/i,
  /www\./i,
  /[\p{L}\p{N}-]\.[\p{L}\p{N}]/u,
  /[^\s[]@[^\s\]]/,
];

/** The first thing in the text that a mail program would link; null when there is none. */
export function liveLink(text: string): string | null {
  for (const pattern of live) {
    const found = pattern.exec(text);
    if (found) return found[0];
  }
  return null;
}

/** The same inside sentences, where “10.30” and “e.g.” are no links. */
const liveWords = [
  /[a-z][a-z0-9+.-]*:\/\//i,
  /(?:^|[\s(])(?:https?|mailto|tel|sms|ftp|javascript|data|blob|file):[\p{L}\p{N}/?+]/iu,
  /www\./i,
  /[\p{L}\p{N}-]\.\p{L}{2,}/u,
  /\d{1,3}(\.\d{1,3}){3}/,
  /[\p{L}\p{N}._+-]@[\p{L}\p{N}]/u,
];

/** The first thing in a text of sentences that a mail program would link; null when there is none. */
export function liveInProse(text: string): string | null {
  for (const pattern of liveWords) {
    const found = pattern.exec(text);
    if (found) return found[0];
  }
  return null;
}
