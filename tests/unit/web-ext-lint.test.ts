// @vitest-environment node
import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { shows } from '../proof/shows.ts';

interface Lint {
  readonly summary: { readonly errors: number; readonly notices: number; readonly warnings: number };
  readonly warnings: readonly { readonly code: string; readonly message: string }[];
}

describe('web-ext lint on the Firefox build', () => {
  it('finds no error, and warns of Preact’s innerHTML alone', ({ task }) => {
    const { stdout } = spawnSync(
      'node_modules/.bin/web-ext',
      ['lint', '--source-dir=.output/firefox-mv3', '--output=json', '--no-config-discovery'],
      { encoding: 'utf8', env: { ...process.env, NO_UPDATE_NOTIFIER: '1' } },
    );
    const { summary, warnings } = JSON.parse(stdout) as Lint;
    // A library may not be edited; the branch it warns of is used by no view (see the ban list).
    expect(warnings.map(({ code, message }) => `${code}: ${message}`)).toEqual([
      'UNSAFE_VAR_ASSIGNMENT: Unsafe assignment to innerHTML',
    ]);
    expect(summary).toEqual({ errors: 0, notices: 0, warnings: 1 });
    shows(task, 'store-lint', '0 errors, 0 notices, 1 warning (Preact’s innerHTML)');
  });
});
