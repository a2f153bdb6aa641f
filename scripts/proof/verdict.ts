import type { Promised } from '../../tests/proof/promises.ts';
import type { TestResult } from './results.ts';

/** `holds`: every test of the promise passed, a figure was measured, and a planted breach was caught. */
export type Verdict = 'holds' | 'BROKEN' | 'NOT SHOWN';

/** One row of the proof. */
export interface ProofRow extends Promised {
  /** What was measured, or why it does not hold. */
  readonly figure: string;
  readonly planted: readonly string[];
  readonly verdict: Verdict;
}

const distinct = (texts: readonly string[]) => [...new Set(texts)];

/** The verdict on one promise, from the results of all tests that ran. */
export function verdictOn(promised: Promised, results: readonly TestResult[]): ProofRow {
  const own = results.filter(({ file }) => promised.tests.includes(file));
  const mine = <T extends { promise: string }>(marks: readonly T[]) => marks.filter((m) => m.promise === promised.id);
  const figures = distinct(own.flatMap(({ shown }) => mine(shown).map(({ figure }) => figure)));
  const planted = distinct(results.flatMap(({ caught }) => mine(caught).map((one) => one.planted)));
  const row = { ...promised, planted };
  const failed = own.find(({ failure }) => failure !== null);
  if (failed) return { ...row, figure: `${failed.name}: ${failed.failure}`, verdict: 'BROKEN' };
  const silent = promised.tests.filter((path) => !own.some(({ file, passed }) => file === path && passed));
  if (silent.length > 0) return { ...row, figure: `did not run: ${silent.join(', ')}`, verdict: 'NOT SHOWN' };
  if (figures.length === 0) return { ...row, figure: 'no figure was measured', verdict: 'NOT SHOWN' };
  if (planted.length === 0) return { ...row, figure: 'no planted breach was caught', verdict: 'NOT SHOWN' };
  return { ...row, figure: figures.join('; '), verdict: 'holds' };
}
