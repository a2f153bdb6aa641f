/** The folders whose code is changed, those that decide who is told and with which words, and the tests that hold each. */
export const mutatedFolders = {
  // Those that take longest come last: a mutant that others kill does not wait for them.
  routing: [
    'tests/unit/routing/{answers,routing-book,small-parts,said-in-words,always,always-steps,who-may-be-told}.test.ts',
    'tests/unit/worked-examples.test.ts',
    'tests/unit/routing/{plan,person-of-concern,today,organisation-in-the-plan}.test.ts',
    'tests/unit/every-path.test.ts',
    'tests/unit/routing/questions.test.ts',
  ],
  concern: ['tests/unit/concern/*.test.ts'],
  organisation: [
    'tests/unit/organisation/{decode,own,managed,withheld,text,group,admin,read,contacts,checks}*.test.ts',
    'tests/unit/routing/organisation-in-the-plan.test.ts',
  ],
} as const;

export type MutatedFolder = keyof typeof mutatedFolders;

/** What is not changed, and why. */
export const leftOut: readonly { readonly files: string; readonly why: string }[] = [
  {
    files: 'src/routing/{rules/*,questions}.ts',
    why: 'tables of situations and questions, without a function; tests/unit/routing/routing-book.test.ts leaves out every part of each, and turns every order round, and each change shows in the book that a safeguarding lead reads and signs',
  },
];

/** The bundled tests of a folder, inside Stryker's copy of the project. */
export const bundleOf = (folder: string): string => `.quick-tests/${folder}.js`;
