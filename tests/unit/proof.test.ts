import { existsSync, globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { TestResult } from '../../scripts/proof/results.ts';
import { verdictOn } from '../../scripts/proof/verdict.ts';
import { breaches } from '../proof/breaches.ts';
import { type Promised, promises } from '../proof/promises.ts';

const source = new Map(
  globSync('tests/{unit,browser,proof}/**/*.test.{ts,tsx}').map((path) => [path, readFileSync(path, 'utf8')]),
);
/** The files in which a test says something about a promise. */
const filesThat = (mark: 'shows' | 'catches', id: string) =>
  [...source].filter(([, text]) => new RegExp(`${mark}\\(\\s*task,\\s*'${id}'`).test(text)).map(([path]) => path);

describe('the list of promises (deployment.md 8)', () => {
  it.each(promises)('$id: each test of its own measures it, and no other does', ({ id, tests }) => {
    expect(filesThat('shows', id).sort()).toEqual([...tests].sort());
  });

  it.each(promises)('$id: a breach is planted against it', ({ id }) => {
    const planted = breaches.some(({ promise }) => promise === id);
    expect(planted || filesThat('catches', id).length > 0).toBe(true);
  });

  it.each(breaches)('“$planted” can be planted, and a test of its promise is to catch it', (breach) => {
    expect(existsSync(breach.file)).toBe(true);
    expect(readFileSync(breach.file, 'utf8').split(breach.find)).toHaveLength(2);
    expect(promises.find(({ id }) => id === breach.promise)?.tests).toContain(breach.test);
  });
});

describe('SECURITY.md', () => {
  it('names rows of the proof, and only those that there are', () => {
    const text = readFileSync('SECURITY.md', 'utf8');
    const named = [...text.matchAll(/\(([a-z-]+(?:, [a-z-]+)*)\)/g)].flatMap(([, ids]) => ids?.split(', ') ?? []);
    expect(named.length).toBeGreaterThan(10);
    const known: readonly string[] = promises.map(({ id }) => id);
    expect(named.filter((id) => !known.includes(id))).toEqual([]);
  });
});

describe('the verdict on a promise', () => {
  const promised: Promised = { id: 'some', promise: 'Some promise', needs: '0', tests: ['a.test.ts'] };
  const passed: TestResult = {
    file: 'a.test.ts',
    name: 'a test',
    passed: true,
    failure: null,
    shown: [{ promise: 'some', figure: '0' }],
    caught: [{ promise: 'some', planted: 'a breach' }],
  };

  it('holds when its tests passed, measured a figure, and a planted breach was caught', () => {
    expect(verdictOn(promised, [passed])).toMatchObject({ verdict: 'holds', figure: '0', planted: ['a breach'] });
  });

  it.each([
    ['BROKEN', { passed: false, failure: 'expected 1 to be 0', shown: [] }],
    ['NOT SHOWN', { passed: false }],
    ['NOT SHOWN', { file: 'b.test.ts' }],
    ['NOT SHOWN', { shown: [] }],
    ['NOT SHOWN', { caught: [] }],
  ])('is %s otherwise: %j', (verdict, change) => {
    expect(verdictOn(promised, [{ ...passed, ...change }]).verdict).toBe(verdict);
  });

  it('a test that failed breaks it, whatever else passed', () => {
    const failed = { ...passed, passed: false, failure: 'expected 1 to be 0' };
    expect(verdictOn(promised, [passed, failed])).toMatchObject({
      verdict: 'BROKEN',
      figure: 'a test: expected 1 to be 0',
    });
  });
});
