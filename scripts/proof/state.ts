import { execFileSync } from 'node:child_process';
import signpost from '../../package.json' with { type: 'json' };

/** What decides a figure: the product, and the tests that measure it. */
const measured = ['src', 'components', 'entrypoints', 'public', 'tests', 'wxt.config.ts', 'package-lock.json'];

/** What git says, or nothing: the source archive has no history. */
export const git = (args: readonly string[], folder = '.'): string => {
  try {
    const env = { ...process.env, TZ: 'UTC' };
    return execFileSync('git', args, { cwd: folder, encoding: 'utf8', env, stdio: 'pipe', maxBuffer: 1e8 }).trim();
  } catch {
    return '';
  }
};

/** When a commit was made (UTC), as a row of the proof names it. */
export const madeAt = ['--date=format-local:%Y-%m-%d %H:%M', '--format=%cd'] as const;

/** Which state of the code a row is measured on: the version, and when its last commit was made (UTC). */
export function stateOfTheCode(): string {
  const made = git(['log', '-1', ...madeAt]);
  return made === '' ? signpost.version : `${signpost.version} of ${made}`;
}

/** Files that decide a figure and have changes that are in no commit: what is measured with them no row could name. */
export const uncommitted = (folder = '.'): readonly string[] =>
  git(['status', '--porcelain', '--', ...measured], folder)
    .split('\n')
    .flatMap((line) => line.trim().split(' ').slice(1).join(' ').trim() || []);
