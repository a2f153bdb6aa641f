import { expect, expectTypeOf } from 'vitest';

// Stands in for vitest where the same tests run thousands of times: the same expectations, and nothing else.

type Act = (...given: unknown[]) => unknown;
type Define = (name: string, ...given: unknown[]) => void;

/** One test, and what has to run before the first test of its file. */
export interface QuickTest {
  readonly id: string;
  readonly act: () => unknown;
  readonly file: QuickFile;
}
export interface QuickFile {
  readonly path: string;
  readonly before: Act[];
}

/** Every test, in its order. */
export const quickTests: QuickTest[] = [];

const context = { task: { meta: {} } };
const none = () => undefined;

/** Options and time limits may stand before or after what a test does. */
const actOf = (given: readonly unknown[]): Act => given.find((one): one is Act => typeof one === 'function') ?? none;
/** Each row as what is handed over: a list of lists is spread, as in vitest. */
const handed = (rows: readonly unknown[]): readonly (readonly unknown[])[] =>
  rows.every(Array.isArray) ? rows : rows.map((row) => [row]);

/** `describe`, `it` and the rest of what one test file takes from vitest. */
export function testsOf(path: string) {
  const file: QuickFile = { path, before: [] };
  const add = (name: string, act: () => unknown) => {
    quickTests.push({ id: `${path}: ${name} (${quickTests.length})`, act, file });
  };

  const test = Object.assign((name: string, ...given: unknown[]) => add(name, () => actOf(given)(context)), {
    each:
      (rows: readonly unknown[]): Define =>
      (name, ...given) => {
        for (const row of handed(rows)) add(name, () => actOf(given)(...row));
      },
    for:
      (rows: readonly unknown[]): Define =>
      (name, ...given) => {
        for (const row of rows) add(name, () => actOf(given)(row, context));
      },
    skipIf: (skip: boolean) => (skip ? skipped : test),
  });
  const describe = Object.assign((_name: string, ...given: unknown[]) => void actOf(given)(), {
    each:
      (rows: readonly unknown[]): Define =>
      (_name, ...given) => {
        for (const row of handed(rows)) actOf(given)(...row);
      },
    skipIf: (skip: boolean) => (skip ? skipped : describe),
  });
  const skipped = Object.assign(none, { each: () => none, for: () => none });
  return {
    describe,
    it: test,
    test,
    beforeAll: (act: Act) => void file.before.push(act),
    afterAll: none,
    expect,
    expectTypeOf,
  };
}
