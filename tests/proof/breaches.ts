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
    promise: 'no-picture-enters',
    planted: 'a dropped picture opens in the place of the page',
    file: 'components/parts/refuse-drops.tsx',
    find: '      event.preventDefault();\n',
    put: '',
    test: 'tests/browser/no-picture-enters.test.ts',
  },
  {
    promise: 'no-picture-enters',
    planted: 'a pasted picture is put into storage',
    file: 'components/parts/refuse-drops.tsx',
    find: '      if (inField(event) && words) return;',
    put: '      brought?.files[0]?.bytes().then((bytes) => chrome.storage.session.set({ pasted: bytes.toBase64() }));',
    test: 'tests/browser/no-picture-enters.test.ts',
  },
  {
    promise: 'known-shape',
    planted: 'typed words in a second place of storage, where they stay',
    file: 'src/browser/stored.ts',
    find: 'write: (value) => attempt(() => browser.storage[area].set({ [key]: value })),',
    put: 'write: (value) => attempt(() => browser.storage.local.set({ copy: value }).then(() => browser.storage[area].set({ [key]: value }))),',
    test: 'tests/browser/what-is-kept.test.ts',
  },
  {
    promise: 'known-shape',
    planted: 'an image on the printed record',
    file: 'components/record/record-paper.tsx',
    find: "        <p>{t('record.confidential')}</p>",
    put: '        <img src="/icon/128.png" width="128" height="128" />',
    test: 'tests/browser/what-is-kept.test.ts',
  },
  {
    promise: 'nothing-on-disk',
    planted: 'the draft in the kind of storage that lies on the disk',
    file: 'src/browser/draft.ts',
    find: "stored<KeptDraft | null>('session',",
    put: "stored<KeptDraft | null>('local',",
    test: 'tests/browser/profile.test.ts',
  },
  {
    promise: 'half-state',
    planted: 'a draft that outlives the browser',
    file: 'src/browser/draft.ts',
    find: "stored<KeptDraft | null>('session',",
    put: "stored<KeptDraft | null>('local',",
    test: 'tests/browser/restart.test.ts',
  },
  {
    promise: 'worker-stopped',
    planted: 'an answer that is not written to storage',
    file: 'src/browser/draft.ts',
    find: 'kept = fitsStorage(next) && (await storeOf(id).write(next));',
    put: "kept = fitsStorage(next) && ('danger' in draft.facts || (await storeOf(id).write(next)));",
    test: 'tests/browser/worker-stopped.test.ts',
  },
  {
    promise: 'windows-apart',
    planted: 'one draft for all windows',
    file: 'src/browser/draft-key.ts',
    find: 'draftKeyOf = (windowId: number)',
    put: 'draftKeyOf = (_: number, windowId = 1)',
    test: 'tests/browser/two-windows.test.ts',
  },
  {
    promise: 'windows-apart',
    planted: 'a draft written without looking at what the other surface has written',
    file: 'src/browser/draft.ts',
    find: 'const found = await storeOf(id).read();\n    const base',
    put: 'const found = null as KeptDraft | null;\n    const base',
    test: 'tests/unit/browser/draft.test.ts',
  },
  {
    promise: 'stored-values',
    planted: 'a stored value taken as it is found',
    file: 'src/browser/stored.ts',
    find: 'return result.success ? result.data : fallback;',
    put: 'return result.success ? result.data : (kept as T);',
    test: 'tests/unit/browser/damaged-storage.test.ts',
  },
  {
    promise: 'faults',
    planted: 'an error of storage that nobody catches',
    file: 'src/browser/stored.ts',
    find: '        .catch(() => fallback),',
    put: '        .finally(() => undefined),',
    test: 'tests/browser/faults.test.ts',
  },
  {
    promise: 'first-paint',
    planted: 'the kept settings are read only after the policy has answered',
    file: 'src/browser/organisation.ts',
    find: 'Promise.all([cacheStore.read(), ownStore.read()])',
    put: 'readManaged().then(() => Promise.all([cacheStore.read(), ownStore.read()]))',
    test: 'tests/browser/first-paint.test.ts',
  },
  {
    promise: 'long-use',
    planted: 'something kept in memory at each step',
    file: 'components/journey/use-journey.ts',
    find: '  const draft = useShared(platform.draft);',
    put: "  const draft = useShared(platform.draft);\n  (globalThis as { kept?: unknown[] }).kept = [...((globalThis as { kept?: unknown[] }).kept ?? []), 'x'.repeat(50_000).split('')];",
    test: 'tests/browser/long-use.test.ts',
  },
  {
    promise: 'admin-files',
    planted: 'a profile for Macs that leaves line ends to the reader of the file',
    file: 'src/organisation/admin-files/xml.ts',
    find: '.replace(/[\\r\\u0085\\u2028\\u2029]/g,',
    put: '.replace(/[]/g,',
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
  {
    promise: 'own-words',
    planted: 'the situations that fit worst come first',
    file: 'src/own-words/find-situations.ts',
    find: 'other.score - one.score',
    put: 'one.score - other.score',
    test: 'tests/unit/own-words/phrases.test.ts',
  },
  {
    promise: 'own-words-danger',
    planted: 'danger is looked for in short texts only',
    file: 'src/own-words/speaks-of-danger.ts',
    find: "splitWords(typed).join(' ')",
    put: "splitWords(typed).slice(0, 20).join(' ')",
    test: 'tests/unit/own-words/danger.test.ts',
  },
  {
    promise: 'welsh',
    planted: 'one Welsh sentence is left in English',
    file: 'src/language/cy/plan.ts',
    find: "'Ffoniwch 999 nawr.'",
    put: "'Ring 999 now, and tell the police.'",
    test: 'tests/unit/language/welsh.test.ts',
  },
  {
    promise: 'plain-words',
    planted: 'one sentence in the words of an office',
    file: 'src/language/en/plan.ts',
    find: "'note.no-proof-needed': 'A feeling is enough. It is not your job to prove it.'",
    put: "'note.no-proof-needed': 'Notwithstanding insufficient substantiation, practitioners should prioritise notification.'",
    test: 'tests/unit/scripts/reading-age.test.ts',
  },
];
