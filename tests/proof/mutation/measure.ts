import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { run } from '../../../scripts/run.mjs';
import { bundleOf, type MutatedFolder } from './folders.ts';
import { type Mutant, type Report, readMutants } from './report.ts';

/** What tests read at run time, beside what is bundled. */
const read = ['docs/routing-book.md', 'docs/routing-answers.md', 'package-lock.json'];

/**
 * The tests of a folder with the code they load, as one sum. What they notice depends on nothing else, so that a run of
 * more than an hour is not made again where only a reason was written down.
 */
function sumOf(folder: MutatedFolder): string {
  const bundle = bundleOf(folder);
  run('node', ['tests/proof/mutation/bundle.ts'], { SIGNPOST_FOLDER: folder, SIGNPOST_PROOF: 'mutation' });
  const sum = createHash('sha256');
  // The names of tests hold where the project lies, which changes nothing.
  for (const path of [bundle, ...read]) sum.update(readFileSync(path, 'utf8').replaceAll(process.cwd(), ''));
  rmSync(bundle);
  return sum.digest('hex');
}

/**
 * Every small change in the code of a folder, and whether a test noticed it.
 *
 * @returns undefined when Stryker did not come to its end
 */
export function measure(folder: MutatedFolder): readonly Mutant[] | undefined {
  const report = `coverage/mutation-${folder}.json`;
  const measured = `coverage/mutation-${folder}.sum`;
  const sum = sumOf(folder);
  const before = existsSync(report) && existsSync(measured) ? readFileSync(measured, 'utf8') : '';
  if (before !== sum) {
    rmSync(measured, { force: true });
    if (!run('stryker', ['run'], { SIGNPOST_FOLDER: folder, SIGNPOST_PROOF: 'mutation' })) return undefined;
    writeFileSync(measured, sum);
  }
  return readMutants(JSON.parse(readFileSync(report, 'utf8')) as Report);
}
