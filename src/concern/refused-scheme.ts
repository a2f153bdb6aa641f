import type { TextKey } from '../language/text.ts';

/** Pages of the browser itself or of an extension; nobody outside can open them. */
const browserPages = [
  'about:',
  'chrome:',
  'chrome-extension:',
  'chrome-search:',
  'chrome-untrusted:',
  'devtools:',
  'edge:',
  'extension:',
  'moz-extension:',
  'resource:',
  'view-source:',
];

const whyByScheme: Readonly<Record<string, TextKey>> = {
  ...Object.fromEntries(browserPages.map((scheme) => [scheme, 'address.why.browser-page' as const])),
  'file:': 'address.why.file',
  'data:': 'address.why.inside-page',
  'blob:': 'address.why.inside-page',
  'filesystem:': 'address.why.inside-page',
  'javascript:': 'address.why.code',
  'mailto:': 'address.why.email',
};

/**
 * Why an address of this scheme cannot be reported; undefined for http and https.
 *
 * @param scheme as `URL.protocol` gives it, with its colon
 */
export function refusalFor(scheme: string): TextKey | undefined {
  if (scheme === 'http:' || scheme === 'https:') return undefined;
  return Object.hasOwn(whyByScheme, scheme) ? whyByScheme[scheme] : 'address.why.other-scheme';
}
