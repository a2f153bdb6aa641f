import { execFileSync } from 'node:child_process';
import signpost from '../../package.json' with { type: 'json' };

const git = (...args: string[]): string => {
  try {
    return execFileSync('git', args, { encoding: 'utf8', env: { ...process.env, TZ: 'UTC' }, stdio: 'pipe' }).trim();
  } catch {
    return ''; // the source archive has no history
  }
};

/** Which state of the code a row was measured on: the version, and when its last commit was made (UTC). */
export function stateOfTheCode(): string {
  const made = git('log', '-1', '--format=%cd', '--date=format-local:%Y-%m-%d %H:%M');
  const changed = git('status', '--porcelain', '--', '.', ':!docs/proof.md') === '' ? '' : ' with changes';
  return made === '' ? signpost.version : `${signpost.version} of ${made}${changed}`;
}
