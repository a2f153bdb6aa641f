import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { runTests, type TestResult } from '../../scripts/proof/results.ts';
import type { Breach } from './breaches.ts';

const leftOut = ['node_modules', '.git', 'pictures'];

/** A copy of the project, to plant breaches in; the packages are shared with the project. */
export function throwAwayCopy() {
  const folder = mkdtempSync(join(tmpdir(), 'signpost-planted-'));
  cpSync('.', folder, { recursive: true, filter: (path) => !leftOut.includes(basename(path)) });
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));

  /** Runs a test of the copy at its daily size. */
  const outcome = (test: string): readonly TestResult[] =>
    runTests(test.split('/')[1] ?? '', [test], { folder, size: 'daily' });

  /** Builds both extensions anew in the copy, without a word. */
  function build(): void {
    for (const browser of ['chrome', 'firefox'])
      execFileSync(process.execPath, [join(folder, 'node_modules/.bin/wxt'), 'build', '-b', browser], {
        cwd: folder,
        stdio: 'pipe',
      });
  }

  return {
    outcome,
    /** Plants a breach, runs the test that should catch it, and takes the breach out again. */
    test({ file, find, put, test }: Breach): readonly TestResult[] {
      const path = join(folder, file);
      const before = readFileSync(path, 'utf8');
      if (before.split(find).length !== 2) throw new Error(`${file} does not hold exactly once: ${find}`);
      writeFileSync(
        path,
        before.replace(find, () => put),
      );
      try {
        if (readsBuild(test)) build();
        return outcome(test);
      } finally {
        writeFileSync(path, before);
      }
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** Tests of the built extension need it built with the breach in it. */
const readsBuild = (test: string): boolean =>
  test.startsWith('tests/browser/') || readFileSync(test, 'utf8').includes('.output');
