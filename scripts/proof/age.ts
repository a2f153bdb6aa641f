import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Promised } from '../../tests/proof/promises.ts';
import { git, madeAt } from './state.ts';

/** All that a build is made of. */
const product = ['src', 'components', 'entrypoints', 'public', 'wxt.config.ts'];

/** A file with all that it loads, and what that loads in turn. */
function loadedBy(path: string, found = new Set<string>()): ReadonlySet<string> {
  if (found.has(path) || !existsSync(path)) return found;
  found.add(path);
  if (!/\.tsx?$/.test(path)) return found;
  for (const [, other = ''] of readFileSync(path, 'utf8').matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)'/g))
    loadedBy(join(dirname(path), other), found);
  return found;
}

/** Everything that a promise's figure comes from: its tests, what they load, and the product where they try a build. */
export function measuredBy({ tests }: Pick<Promised, 'tests'>): readonly string[] {
  const paths = [...new Set(tests.flatMap((path) => [...loadedBy(path)]))];
  const tryBuild = (path: string) => !path.startsWith('tests/unit/') || readFileSync(path, 'utf8').includes('.output');
  return tests.some(tryBuild) ? [...paths, ...product] : paths;
}

/** The commit that a row was measured on: the earliest of its minute, so that none after it is left out. */
function commitOf(state: string): string | undefined {
  const [, minute] = state.split(' of ');
  const commits = git(['log', `${madeAt[1]} %H`, madeAt[0]]).split('\n');
  return commits.findLast((line) => minute && line.startsWith(minute.slice(0, 16)))?.slice(17);
}

/**
 * What has come since a row was measured, in words; nothing where it stands for the code as it is.
 *
 * @param state the version and time of the row, as `stateOfTheCode` wrote it
 */
export function ageOf(promised: Pick<Promised, 'tests'>, state: string): string {
  const commit = commitOf(state);
  if (commit === undefined) return 'older: measured on a state that is not in this history';
  const since = Number(git(['rev-list', '--count', `${commit}..HEAD`, '--', ...measuredBy(promised)]));
  if (since === 0) return '';
  return `older: ${since} ${since === 1 ? 'commit since touches' : 'commits since touch'} what it measures`;
}
