import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../run.mjs';

/** One test as vitest reports it, with what it has shown and caught. */
export interface TestResult {
  readonly file: string;
  readonly name: string;
  readonly passed: boolean;
  /** The first line of why it failed. */
  readonly failure: string | null;
  readonly shown: readonly { readonly promise: string; readonly figure: string }[];
  readonly caught: readonly { readonly promise: string; readonly planted: string }[];
}

/** The part of vitest's JSON report that is read here. */
interface Report {
  testResults: {
    name: string;
    message: string;
    assertionResults: {
      fullName: string;
      status: string;
      failureMessages: string[];
      meta: Partial<Pick<TestResult, 'shown' | 'caught'>>;
    }[];
  }[];
}

const firstLine = (text: string | undefined) => text?.split('\n')[0] ?? null;

function readReport(path: string, folder: string): readonly TestResult[] {
  const { testResults } = JSON.parse(readFileSync(path, 'utf8')) as Report;
  return testResults.flatMap(({ name, message, assertionResults }) => {
    const file = name.slice(folder.length + 1);
    const tests = assertionResults.map((test) => ({
      file,
      name: test.fullName,
      passed: test.status === 'passed',
      failure: test.status === 'failed' ? firstLine(test.failureMessages[0]) : null,
      shown: test.meta.shown ?? [],
      caught: test.meta.caught ?? [],
    }));
    // A file that does not load fails without failing a test.
    if (tests.length > 0 || message === '') return tests;
    return [{ file, name: file, passed: false, failure: firstLine(message), shown: [], caught: [] }];
  });
}

/** How a run may differ from one of this project at release size. */
interface Run {
  /** Another folder with the project in it. */
  readonly folder?: string;
  /** `daily`: small, and without a word on the terminal. */
  readonly size?: 'release' | 'daily';
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs test files of one vitest project, and gives what each test has shown. */
export function runTests(project: string, files: readonly string[], how: Run = {}): readonly TestResult[] {
  if (files.length === 0) return [];
  const { folder = process.cwd(), size = 'release', env = {} } = how;
  const made = mkdtempSync(join(tmpdir(), 'signpost-proof-'));
  const report = join(made, 'result.json');
  const shown = size === 'release' ? ['--reporter=default'] : [];
  const reporters = [...shown, '--reporter=json', `--outputFile.json=${report}`];
  try {
    run('vitest', ['run', '--project', project, ...reporters, ...files], { SIGNPOST_PROOF: size, ...env }, folder);
    return readReport(report, folder);
  } finally {
    rmSync(made, { recursive: true, force: true });
  }
}
