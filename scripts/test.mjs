import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from './run.mjs';
import { setUp } from './setup.mjs';

// npm test: set-up, every gate, every test, how long each took, and one line at the end. Built-ins of Node 18 only.

let passed = 0;
let failed = 0;
const count = (/** @type {boolean} */ well) => (well ? passed++ : failed++);

/** @type {string[]} */
const times = [];

/**
 * One step under its name, and how long it took.
 *
 * @param {string} name
 * @param {() => boolean} act
 */
function step(name, act) {
  console.log(`\n== ${name}`);
  const start = performance.now();
  const well = act();
  const seconds = ((performance.now() - start) / 1000).toFixed(0);
  console.log(`${well ? 'passed' : 'FAILED'}: ${name}, ${seconds} s`);
  times.push(`${seconds.padStart(4)} s  ${name}`);
  return well;
}

/** Each gate counts as one check. */
function gate(/** @type {string} */ name, /** @type {string} */ command, /** @type {string[]} */ ...args) {
  count(step(name, () => run(command, args)));
}

/** Runs one vitest project and counts its tests; a run that gives no result counts as one failure. */
function tests(/** @type {string} */ project) {
  const folder = mkdtempSync(join(tmpdir(), 'signpost-'));
  const report = join(folder, 'result.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const well = step(`tests: ${project}`, () => run('vitest', ['run', '--project', project, ...reporters]));
  try {
    const result = JSON.parse(readFileSync(report, 'utf8'));
    passed += result.numPassedTests;
    failed += result.numFailedTests;
    // A file that does not load, or an error outside a test, fails the run without failing a test.
    if (!well && result.numFailedTests === 0) failed++;
    if (result.numTotalTests === 0) failed++;
  } catch {
    failed++;
  }
  rmSync(folder, { recursive: true, force: true });
}

if (step('set-up', () => setUp(['chromium', 'firefox', 'pdf']))) {
  gate('format, lint and one-way imports', 'biome', 'check');
  gate('types', 'tsc', '--noEmit', '-p', '.');
  gate('unused files, exports and packages', 'knip');
  gate('build for Chrome and Edge', 'wxt', 'build');
  gate('build for Firefox', 'wxt', 'build', '-b', 'firefox');
  tests('unit');
  tests('browser');
} else {
  count(false);
}
console.log(`\n${times.join('\n')}`);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
