/** One promise, and what has to be measured before anyone may rely on it. */
export interface Promised {
  readonly id: string;
  /** As a school or a partner would ask for it. */
  readonly promise: string;
  /** The figure it needs at release size. */
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
    id: 'nothing-on-disk',
    promise: 'What is typed is on no disk, and gone when the journey ends',
    needs:
      'the whole profile searched, both browsers, after Clear and close, after the browser was closed and after it was killed: 0 words found',
    tests: ['tests/browser/profile.test.ts'],
  },
  {
    id: 'worker-stopped',
    promise: 'No answer is lost when the browser stops the background',
    needs: '200 runs in each browser, stopped at each step: 0 answers lost',
    tests: ['tests/browser/worker-stopped.test.ts'],
  },
  {
    id: 'windows-apart',
    promise: 'Two windows never mix, and popup and panel stay in step',
    needs: '1,000 interleavings: 0 lost, 0 mixed',
    tests: ['tests/browser/two-windows.test.ts', 'tests/unit/browser/draft.test.ts'],
  },
  {
    id: 'stored-values',
    promise: 'Damaged storage harms nobody',
    needs: '10,000 random values for every key: defaults restored, 0 throws',
    tests: ['tests/unit/browser/damaged-storage.test.ts'],
  },
  {
    id: 'faults',
    promise: 'Whatever fails around it, the journey is completed',
    needs:
      'storage full, failing or missing, clock ten years off, offline, absurd or silent policy, both browsers: every record written',
    tests: ['tests/browser/faults.test.ts'],
  },
  {
    id: 'half-state',
    promise: 'An update or a crash leaves nothing half done and brings nothing back',
    needs: 'updates forced and browsers killed in mid-record, both browsers: the start, 0 words restored',
    tests: ['tests/browser/restart.test.ts'],
  },
  {
    id: 'first-paint',
    promise: 'Nobody waits for the organisation’s settings',
    needs: 'policy answer delayed by 10 s: first paint within 150 ms, from the kept settings',
    tests: ['tests/browser/first-paint.test.ts'],
  },
  {
    id: 'long-use',
    promise: 'A panel can stay open all day',
    needs: '10,000 steps: heap growth under 5 MB',
    tests: ['tests/browser/long-use.test.ts'],
  },
  {
    id: 'package-size',
    promise: 'It is small',
    needs: 'zip at most 400 KB, script of a page at most 150 KB',
    tests: ['tests/unit/package-size.test.ts'],
  },
  {
    id: 'idle-cost',
    promise: 'It costs nothing while nobody uses it',
    needs:
      'loading a page with and without it, side by side: ratio within noise, which is that its 95 % interval reaches down to 1.02 or below, and not above 1.1',
    tests: ['tests/proof/idle-cost.test.ts'],
  },
  {
    id: 'reproducible',
    promise: 'Anyone can build the same packages, bill of materials and licence list',
    needs: 'two clones and the source archive: the same sha256 for every file of the release',
    tests: ['tests/proof/release.test.ts'],
  },
  {
    id: 'every-path',
    promise: 'Whatever is answered, the sixteen rules of the triage hold',
    needs: 'every reachable combination of answers, 16 rules on each, at most six taps',
    tests: ['tests/unit/every-path.test.ts'],
  },
  {
    id: 'tests-that-bite',
    promise: 'Whoever changes who is told, by mistake or on purpose, hears of it at once',
    needs:
      'each small change in src/routing, src/concern and src/organisation, one by one: 90 % noticed by a test, each other one with a reason',
    tests: ['tests/proof/mutation.test.ts', 'tests/unit/routing/routing-book.test.ts'],
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
    id: 'text-functions',
    promise: 'No text that anybody types, pastes or sets can break it',
    needs: 'every function that takes a text: 100,000 random texts each, 0 throws',
    tests: [
      'tests/unit/concern/text-functions.property.test.ts',
      'tests/unit/organisation/text-functions.property.test.ts',
      'tests/unit/own-words/text-functions.property.test.ts',
      'tests/unit/local/text-functions.property.test.ts',
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
  {
    id: 'own-words',
    promise: 'A person’s own words lead to the right answer among three',
    needs: '1,000 phrases, English and Welsh: right among the first three in 95 of 100, also of the tenth held back',
    tests: ['tests/unit/own-words/phrases.test.ts'],
  },
  {
    id: 'own-words-danger',
    promise: 'Words of danger bring 999 to the front, and no other words take it away',
    needs: 'every word of the list alone, and 1,000 random texts round them: 999 each time',
    tests: ['tests/unit/own-words/danger.test.ts'],
  },
  {
    id: 'out-of-reach',
    promise: 'What is out of its reach is said where it matters',
    needs:
      'history and monitoring before the first link of every card, the clipboard before its first copy, printer and mail before theirs, what Clear and close cannot clear open under its button: 0 left out',
    tests: ['tests/unit/components/out-of-reach.test.tsx'],
  },
  {
    id: 'welsh',
    promise: 'Every sentence is there in Welsh',
    needs: 'the same keys, places and numbers as in English, and no English word but in names',
    tests: ['tests/unit/language/welsh.test.ts'],
  },
  {
    id: 'access',
    promise: 'Everybody can use every screen (WCAG 2.2 AA)',
    needs: 'axe and measuring, every screen, language, size and look, both browsers: 0 violations',
    tests: ['tests/browser/access.test.ts'],
  },
  {
    id: 'plain-words',
    promise: 'The guidance can be read at 9 to 11',
    needs: 'reading age of each part of the guidance, and of any text of six words or more in it: at most 11',
    tests: ['tests/unit/scripts/reading-age.test.ts'],
  },
] as const satisfies readonly Promised[];

export type PromiseId = (typeof promises)[number]['id'];
