/** One promise, and what has to be measured before anyone may rely on it. */
export interface Promised {
  readonly id: string;
  /** As a school or a partner would ask for it. */
  readonly promise: string;
  /** The figure it needs at release size (deployment.md 8). */
  readonly needs: string;
  /** The tests that measure it; each says so with `shows`. */
  readonly tests: readonly string[];
}

/**
 * Every promise: `npm run proof`, its table and docs/proof.md are made from this list.
 * A new one is one entry here, and one `shows(task, id, figure)` at the end of its test.
 */
export const promises = [
  {
    id: 'no-connection',
    promise: 'Nothing is sent, and nothing is fetched',
    needs:
      'every situation in both browsers, counted outside the browser: 0 connections until an outbound link is pressed',
    tests: ['tests/browser/network.test.ts'],
  },
  {
    id: 'no-picture',
    promise: 'No picture and no page content can be read: there is no part that could',
    needs: 'every word of the list looked for in both builds: 0, each exception with its reason',
    tests: ['tests/unit/bundle.test.ts'],
  },
  {
    id: 'no-picture-enters',
    promise: 'No picture can be brought in, by paste, drop, setting or import',
    needs: 'a picture put on every field and beside them: 0 taken in, each said kindly',
    tests: ['tests/browser/no-picture-enters.test.ts'],
  },
  {
    id: 'known-shape',
    promise: 'What is stored, copied, printed and drafted is text of known shape, and goes with the journey',
    needs: 'every text of the five filed records: 0 pictures; after Clear and close 0 words left',
    tests: ['tests/browser/what-is-kept.test.ts'],
  },
  {
    id: 'no-warning',
    promise: 'It asks for nothing that a browser would warn of',
    needs: 'permission warnings, by the browsers’ own count: none',
    tests: ['tests/browser/permissions.test.ts'],
  },
  {
    id: 'page-policy',
    promise: 'Its pages may not reach out, and nothing in them is made from text',
    needs: 'the same page policy in both builds, Trusted Types on, every attempt refused in both browsers',
    tests: ['tests/browser/page-policy.test.ts'],
  },
  {
    id: 'store-lint',
    promise: 'Mozilla’s own checker finds no error',
    needs: 'web-ext lint: 0 errors, 0 notices, no warning but Preact’s innerHTML',
    tests: ['tests/unit/web-ext-lint.test.ts'],
  },
  {
    id: 'every-path',
    promise: 'Whatever is answered, the sixteen rules of the triage hold',
    needs: 'every reachable combination of answers, 16 rules on each, at most six taps',
    tests: ['tests/unit/every-path.test.ts'],
  },
  {
    id: 'addresses',
    promise: 'Any address or text can be handed on so that nobody can press it',
    needs: '1,000,000 random addresses and texts: 0 throws, 0 live links, all read back',
    tests: [
      'tests/unit/concern/address.test.ts',
      'tests/unit/concern/safe-form.test.ts',
      'tests/unit/concern/safe-words.test.ts',
      'tests/unit/concern/text.test.ts',
    ],
  },
  {
    id: 'long-address',
    promise: 'A very long address does not hold anyone up',
    needs: '10,000 characters read within 5 ms, 99 times in 100',
    tests: ['tests/unit/concern/address.test.ts'],
  },
  {
    id: 'mail-links',
    promise: 'An e-mail draft goes to one person and carries no hidden line',
    needs: '1,000,000 links: one recipient, no raw line break, at most 1,800 characters',
    tests: ['tests/unit/concern/mail.test.ts'],
  },
  {
    id: 'random-policies',
    promise: 'A bad setting costs nobody a good one',
    needs: '100,000 random policies: 0 throws, every valid sibling kept',
    tests: ['tests/unit/organisation/decode.property.test.ts'],
  },
  {
    id: 'admin-files',
    promise: 'A setting reaches every browser as it was written, whichever file carries it',
    needs: '10,000 random settings in every format, read back equal by parsers that are not ours',
    tests: ['tests/unit/organisation/admin-files.test.ts'],
  },
  {
    id: 'contacts-withheld',
    promise: 'Whoever a concern may be about receives nothing, and nobody below them',
    needs: '10,000 random sets of contacts: none of their strings left',
    tests: ['tests/unit/organisation/withheld.test.ts'],
  },
] as const satisfies readonly Promised[];

export type PromiseId = (typeof promises)[number]['id'];
