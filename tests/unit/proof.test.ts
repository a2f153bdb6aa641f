import { execFileSync } from 'node:child_process';
import { existsSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ageOf, measuredBy } from '../../scripts/proof/age.ts';
import { proofDocument } from '../../scripts/proof/document.ts';
import type { TestResult } from '../../scripts/proof/results.ts';
import { uncommitted } from '../../scripts/proof/state.ts';
import { verdictOn } from '../../scripts/proof/verdict.ts';
import { breaches } from '../proof/breaches.ts';
import { type Promised, promises } from '../proof/promises.ts';

const source = new Map(
  globSync('tests/{unit,browser,proof}/**/*.test.{ts,tsx}').map((path) => [path, readFileSync(path, 'utf8')]),
);
/** The files in which a test says something about a promise. */
const filesThat = (mark: 'shows' | 'catches', id: string) =>
  [...source].filter(([, text]) => new RegExp(`${mark}\\(\\s*task,\\s*'${id}'`).test(text)).map(([path]) => path);

describe('the list of promises', () => {
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

describe('the state of the code that a row names', () => {
  let folder: string;
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=x', '-c', 'user.email=x@x.example', ...args], { cwd: folder });
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'signpost-state-'));
    for (const place of ['src', 'docs']) {
      mkdirSync(join(folder, place));
      writeFileSync(join(folder, place, 'a.ts'), '1');
    }
    git('init', '-q');
    git('add', '.');
    git('commit', '-qm', 'All');
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('files with changes that are in no commit are named, those of the documents are not', () => {
    expect(uncommitted(folder)).toEqual([]);
    for (const file of ['docs/a.ts', 'src/a.ts', 'src/b.ts']) writeFileSync(join(folder, file), '2');
    expect(uncommitted(folder)).toEqual(['src/a.ts', 'src/b.ts']);
  });

  it('what a promise measures is what its tests load, and the whole product where they try a build', () => {
    const mail = measuredBy({ tests: ['tests/unit/concern/mail.test.ts'] });
    expect(mail).toEqual(expect.arrayContaining(['tests/unit/concern/mail.test.ts', 'src/concern/mail.ts']));
    expect(mail).not.toContain('components');
    for (const tests of [['tests/browser/access.test.ts'], ['tests/unit/bundle.test.ts']])
      expect(measuredBy({ tests })).toEqual(expect.arrayContaining([...tests, 'src', 'components', 'entrypoints']));
  });

  it('a state that is in no history is called older', () => {
    expect(ageOf({ tests: ['tests/unit/concern/mail.test.ts'] }, '0.0.1 of 1999-01-01 00:00')).toContain('older');
  });
});

describe('docs/proof.md', () => {
  const asked: readonly Promised[] = ['one', 'two', 'three'].map((id) => ({
    id,
    promise: `Promise ${id}`,
    needs: '0',
    tests: ['tests/a.test.ts'],
  }));
  const row = (promised: Promised | undefined, figure: string) => ({
    ...(promised as Promised),
    figure,
    planted: [`a breach of ${figure}`],
    verdict: 'holds' as const,
  });
  const written = (rows: ReturnType<typeof row>[], state: string, before: string, age = '') =>
    proofDocument(asked, { rows, state, with: 'some browser', age: () => age }, before);
  const first = written([row(asked[0], 'first'), row(asked[1], 'first')], '1.0', '');
  const second = written([row(asked[1], 'second')], '2.0', first);
  const linesOf = (promise: string, document = second) =>
    document.split('\n').filter((line) => line.startsWith(`| Promise ${promise} |`));

  it('keeps a row that was not measured again, with the state it was measured on', () => {
    expect(linesOf('one')).toEqual([
      '| Promise one | 0 | first | [a.test.ts](../tests/a.test.ts) | holds | 1.0 |',
      '| Promise one | a breach of first | [a.test.ts](../tests/a.test.ts) |',
    ]);
    expect(linesOf('two')[0]).toContain('| second |');
    expect(linesOf('two')[0]).toContain('| 2.0 |');
    expect(linesOf('two')[1]).toContain('a breach of second');
  });

  it('says of a row that was not measured again how much has changed since, each time anew', () => {
    const third = written([row(asked[1], 'third')], '3.0', second, 'older: 2 commits');
    expect(linesOf('one', third)[0]).toMatch(/\| holds \| 1\.0; older: 2 commits \|$/);
    expect(linesOf('two', third)[0]).toMatch(/\| holds \| 3\.0 \|$/);
    expect(linesOf('three', third)[0]).toMatch(/\| NOT SHOWN \| {2}\|$/);
    const fourth = written([], '4.0', third, 'older: 5 commits');
    expect(linesOf('one', fourth)[0]).toMatch(/\| holds \| 1\.0; older: 5 commits \|$/);
    expect(linesOf('one', written([], '4.0', fourth))).toEqual(linesOf('one'));
  });

  it('says of a promise that was never measured that it is not shown', () => {
    expect(linesOf('three')).toEqual([
      '| Promise three | 0 | not measured yet | [a.test.ts](../tests/a.test.ts) | NOT SHOWN |  |',
    ]);
  });
});
