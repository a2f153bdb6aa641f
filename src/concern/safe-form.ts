/**
 * Safe form: an address that cannot be pressed, `hxxps[:]//host[.]tld/path`.
 *
 * Reading back is exact because every bracket in safe form is ours: brackets already in the
 * address are written `%5B` `%5D` first, and every dot, colon and at sign is put into brackets.
 */

/** A colon as it stands, or encoded once or more, as in an address inside another one's query. */
const colon = ':|%(?:25)*3a';
const ipv6Host = /^(https?:\/\/)\[([0-9a-f:.]+)\]/i;
const encodedIpv6Host = /^(https?:\/\/)%5B([0-9a-f:.]+)%5D/i;

const toSafe = new RegExp(`(h)(tt|xx)(ps?)(${colon})|[.:@]`, 'gi');
const fromSafe = new RegExp(
  `(h)(xx)(ps?)(?:\\[(${colon})\\]|(?=${colon}|\\[://\\]))|\\[(https?|x|://|[.:@]|%(?:25)*3a)\\]|\\[dot\\]|\\(\\.\\)`,
  'gi',
);

const asX = (letters: string): string => letters.replace(/t/g, 'x').replace(/T/g, 'X');
const asT = (letters: string): string => letters.replace(/x/g, 't').replace(/X/g, 'T');

/** Brackets outside an IPv6 host written `%5B` `%5D`, as RFC 3986 wants them. */
export function withoutBrackets(exact: string): string {
  const encode = (part: string) => part.replaceAll('[', '%5B').replaceAll(']', '%5D');
  const host = ipv6Host.exec(exact)?.[0] ?? '';
  return host + encode(exact.slice(host.length));
}

/**
 * The safe form of an address, for emails, notes and records that people read.
 *
 * @param exact an address as `readAddress` gives it; any other text is treated alike
 * @returns text in which no mail program finds an address to link, nested ones included
 */
export function toSafeForm(exact: string): string {
  const encoded = withoutBrackets(exact).replace(ipv6Host, '$1%5B$2%5D');
  return encoded.replace(toSafe, (found, h?: string, middle?: string, p?: string, sep?: string) => {
    if (h === undefined || middle === undefined) return `[${found}]`;
    // An address that already says "hxxp:" keeps it: the bracketed x tells it from ours.
    const safe = /t/i.test(middle) ? asX(middle) : `[${middle[0]}]${middle[1]}`;
    return `${h}${safe}${p}[${sep}]`;
  });
}

/**
 * Reads safe form back: ours exactly, and the usual spellings of others
 * (`hxxp`, `[http]`, `[:]`, `[://]`, `[.]`, `(.)`, `[dot]`, `[@]`).
 *
 * @returns the original text, with brackets outside an IPv6 host as `%5B` `%5D`
 */
export function fromSafeForm(text: string): string {
  const plain = text.replace(
    fromSafe,
    (_found, h?: string, middle?: string, p?: string, sep?: string, inner?: string) => {
      if (h !== undefined && middle !== undefined) return `${h}${asT(middle)}${p}${sep ?? ''}`;
      return inner ?? '.';
    },
  );
  return plain.replace(encodedIpv6Host, '$1[$2]');
}
