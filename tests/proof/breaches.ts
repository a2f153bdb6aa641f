import type { PromiseId } from './promises.ts';

/** A breach of a promise, as a change of one place in the code. */
export interface Breach {
  readonly promise: PromiseId;
  /** What was planted, in plain words. */
  readonly planted: string;
  readonly file: string;
  /** Stands in the file exactly once; `put` takes its place. */
  readonly find: string;
  readonly put: string;
  /** The test that has to fail. */
  readonly test: string;
}

/** At least one breach for every promise; each is planted in a throw-away copy by `planted.test.ts`. */
export const breaches: readonly Breach[] = [
  {
    promise: 'admin-files',
    planted: 'a profile for Macs that leaves line ends to the reader of the file',
    file: 'src/organisation/admin-files/xml.ts',
    find: '.replace(/[\\r\\u0085\\u2028\\u2029]/g, (end) => `&#${end.charCodeAt(0)};`)',
    put: '',
    test: 'tests/unit/organisation/admin-files.test.ts',
  },
  {
    promise: 'store-lint',
    planted: 'a Firefox build that does not say that it collects no data',
    file: 'wxt.config.ts',
    find: "data_collection_permissions: { required: ['none'] },",
    put: '',
    test: 'tests/unit/web-ext-lint.test.ts',
  },
  {
    promise: 'every-path',
    planted: '999 is left out when somebody is in danger now',
    file: 'src/routing/always-steps.ts',
    find: 'steps.unshift(emergency);',
    put: '',
    test: 'tests/unit/every-path.test.ts',
  },
  {
    promise: 'addresses',
    planted: 'safe form leaves the dots of an address as they are',
    file: 'src/concern/safe-form.ts',
    find: ")|[.:@]`, 'gi');",
    put: ")|[:@]`, 'gi');",
    test: 'tests/unit/concern/safe-form.test.ts',
  },
  {
    promise: 'long-address',
    planted: 'an address is looked through once for each of its characters',
    file: 'src/concern/address.ts',
    find: 'const trimmed = unwrapped(pasted.trim());',
    put: "for (let at = 0; at < pasted.length; at += 20) pasted.slice(at).split('.'); const trimmed = unwrapped(pasted.trim());",
    test: 'tests/unit/concern/address.test.ts',
  },
  {
    promise: 'mail-links',
    planted: 'a line break in the subject of an e-mail draft',
    file: 'src/concern/mail.ts',
    find: "subject.replace(/[\\r\\n\\u0085\\u2028\\u2029]+/g, ' ')",
    put: 'subject',
    test: 'tests/unit/concern/mail.test.ts',
  },
  {
    promise: 'random-policies',
    planted: 'one bad setting throws away the settings before it',
    file: 'src/organisation/decode.ts',
    find: '      const { why, item } = checked;',
    put: '      for (const before of Object.keys(given)) delete given[before];\n      const { why, item } = checked;',
    test: 'tests/unit/organisation/decode.property.test.ts',
  },
  {
    promise: 'contacts-withheld',
    planted: 'the lead’s number stays in a line of further contacts',
    file: 'src/organisation/withheld.ts',
    find: 'extraContacts: settings.extraContacts.filter(clear),',
    put: 'extraContacts: settings.extraContacts,',
    test: 'tests/unit/organisation/withheld.test.ts',
  },
];
