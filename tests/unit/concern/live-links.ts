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
