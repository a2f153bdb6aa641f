import { leftOut } from './tests/proof/mutation/folders.ts';

// One of the three folders that decide, named in the environment (see tests/proof/mutation.test.ts).
const folder = process.env.SIGNPOST_FOLDER ?? 'routing';

/** Options of Stryker. */
export default {
  testRunner: 'quick',
  plugins: ['./tests/proof/mutation/runner.ts'],
  buildCommand: 'node tests/proof/mutation/bundle.ts',
  tsconfigFile: 'none.json', // Stryker would read it with an interface that TypeScript 7 no longer has
  mutate: [`src/${folder}/**/*.ts`, ...leftOut.map(({ files }) => `!${files}`)],
  reporters: ['json', 'progress-append-only'],
  jsonReporter: { fileName: `coverage/mutation-${folder}.json` },
  coverageAnalysis: 'perTest',
  ignoreStatic: false,
  concurrency: 2,
  timeoutMS: 300_000, // a shared machine is slow; a loop without an end is found by counting, long before
  maxTestRunnerReuse: 100, // each load of the tests stays in the memory of its process
  tempDirName: '.stryker',
  ignorePatterns: ['.output', 'coverage', 'pictures', 'release', 'docs/pictures', 'docs/store'],
};
