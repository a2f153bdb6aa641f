import { writeFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { mutationDocument, type Outcome, reasonFor } from './mutation/document.ts';
import { leftOut, type MutatedFolder, mutatedFolders } from './mutation/folders.ts';
import { kept } from './mutation/kept.ts';
import { measure } from './mutation/measure.ts';
import { catches, count, shows } from './shows.ts';

const folders = Object.keys(mutatedFolders) as MutatedFolder[];
const outcomes: Outcome[] = [];

describe('every small change in the code that decides is noticed by a test', () => {
  afterAll(() => writeFileSync('docs/mutation.md', mutationDocument(outcomes, kept, leftOut)));

  it.for(folders)('src/%s: at least nine of ten', (folder, { task }) => {
    const mutants = measure(folder);
    if (mutants === undefined) throw new Error(`Stryker did not come to its end in src/${folder}.`);
    outcomes.push({ folder, mutants });
    const killed = mutants.filter((mutant) => mutant.killed);
    const share = (100 * killed.length) / mutants.length;
    expect(share).toBeGreaterThanOrEqual(90);
    const unexplained = mutants.filter((mutant) => !mutant.killed && reasonFor(mutant, kept) === undefined);
    expect(unexplained.map(({ file, line, change }) => `${file}:${line}: ${change}`)).toEqual([]);
    shows(
      task,
      'tests-that-bite',
      `src/${folder}: ${count(killed.length)} of ${count(mutants.length)} changes noticed (${share.toFixed(1)} %), each other one listed with its reason`,
    );
    catches(task, 'tests-that-bite', `${count(killed.length)} small changes in src/${folder}, one by one`);
  });

  it('every reason is still needed', () => {
    const survivors = outcomes.flatMap(({ mutants }) => mutants.filter(({ killed }) => !killed));
    const unused = kept.filter((one) => !survivors.some((mutant) => reasonFor(mutant, [one]) !== undefined));
    expect(unused).toEqual([]);
  });
});
