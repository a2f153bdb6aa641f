import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { CoverageData, InstrumenterContext } from '@stryker-mutator/api/core';
import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import {
  type DryRunResult,
  DryRunStatus,
  determineHitLimitReached,
  type MutantRunOptions,
  type MutantRunResult,
  type TestResult,
  type TestRunner,
  TestStatus,
  toMutantRunResult,
} from '@stryker-mutator/api/test-runner';
import fc from 'fast-check';
import { bundleOf } from './folders.ts';
import type { QuickFile, QuickTest } from './quick-tests.ts';

/** What the mutated code reads and writes: which mutant is switched on, and which were passed by. */
const stryker: { -readonly [Key in keyof InstrumenterContext]?: InstrumenterContext[Key] | undefined } = {};
Object.assign(globalThis, { __stryker__: stryker });

const reason = (error: unknown) => (error instanceof Error ? error.message : String(error));
const timed = async (act: () => unknown): Promise<number> => {
  const start = performance.now();
  await act();
  return performance.now() - start;
};

/** Runs the bundled tests of one folder in its own process, loaded anew for each mutant: see bundle.ts. */
class QuickRunner implements TestRunner {
  #loads = 0;

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    console.log = () => undefined;
    // The same texts in every run, and no time spent on a smaller one that fails as well.
    fc.configureGlobal({ seed: 2026, endOnFailure: true });
  }

  /** Every test once without a mutant: all have to pass; which mutants each has passed by is written down. */
  async dryRun(): Promise<DryRunResult> {
    const done = new Map<QuickFile, number>();
    const tests: TestResult[] = [];
    const chosen = await this.#load();
    for (const test of chosen) tests.push(await this.#run(test, done));
    const mutantCoverage = stryker.mutantCoverage ?? { static: {}, perTest: {} };
    // What a file does before its tests counts for each of them.
    for (const { id, file } of chosen) {
      const before: CoverageData = mutantCoverage.perTest[file.path] ?? {};
      mutantCoverage.perTest[id] = { ...before, ...mutantCoverage.perTest[id] };
    }
    for (const { file } of chosen) delete mutantCoverage.perTest[file.path];
    return { status: DryRunStatus.Complete, tests, mutantCoverage };
  }

  /** The tests that pass the mutant by, up to the first that fails. */
  async mutantRun(options: MutantRunOptions): Promise<MutantRunResult> {
    const { activeMutant, hitLimit, mutantActivation, testFilter } = options;
    stryker.hitLimit = hitLimit;
    stryker.hitCount = 0;
    stryker.activeMutant = mutantActivation === 'static' ? activeMutant.id : undefined;
    const tests: TestResult[] = [];
    try {
      const all = await this.#load();
      stryker.activeMutant = activeMutant.id;
      const done = new Map<QuickFile, number>();
      for (const test of all.filter(({ id }) => testFilter?.includes(id) ?? true)) {
        tests.push(await this.#run(test, done));
        if (tests.at(-1)?.status === TestStatus.Failed) break;
      }
    } catch (error) {
      const id = 'the code does not load';
      tests.push({ id, name: id, timeSpentMs: 0, status: TestStatus.Failed, failureMessage: reason(error) });
    }
    const endless = determineHitLimitReached(stryker.hitCount, hitLimit);
    stryker.activeMutant = undefined;
    return toMutantRunResult(endless ?? { status: DryRunStatus.Complete, tests });
  }

  async #load(): Promise<readonly QuickTest[]> {
    const { href } = pathToFileURL(resolve(bundleOf(process.env.SIGNPOST_FOLDER ?? '')));
    const loaded = (await import(`${href}?${this.#loads++}`)) as { quickTests: readonly QuickTest[] };
    return loaded.quickTests;
  }

  async #run({ id, act, file }: QuickTest, done: Map<QuickFile, number>): Promise<TestResult> {
    const known = { id, name: id, fileName: file.path };
    try {
      stryker.currentTestId = file.path;
      const before =
        done.get(file) ??
        (await timed(async () => {
          for (const hook of file.before) await hook();
        }));
      done.set(file, before);
      stryker.currentTestId = id;
      return { ...known, timeSpentMs: before + (await timed(act)), status: TestStatus.Success };
    } catch (error) {
      return { ...known, timeSpentMs: 0, status: TestStatus.Failed, failureMessage: reason(error) };
    } finally {
      stryker.currentTestId = undefined;
    }
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'quick', QuickRunner)];
