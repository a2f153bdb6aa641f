import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { needBrowser } from '../../scripts/find-browser.mjs';

/** What each browser reads as its administrator's policy, in its folder under `/etc`. */
const usualFile = { chromium: 'policies/managed/signpost-test.json', firefox: 'policies/policies.json' } as const;

/** A mount made inside is seen by nothing outside; where it is not allowed to everybody, root may. */
const inside = [...(process.getuid?.() === 0 ? [] : ['--user', '--map-root-user']), '--mount'];

/** Whether this computer lets a browser have policies of its own: Linux, and allowed to mount. */
export const canHavePolicies = (): boolean =>
  spawnSync('unshare', [...inside, 'mount', '--bind', '/etc', '/etc']).status === 0;

export interface Policies {
  /** Starts the browser that reads these policies; every other browser of this computer reads its own. */
  readonly executablePath: string;
  /** Takes a policy, or the text of a file as an administrator would put it there. */
  write(policy: unknown, file?: string): void;
  remove(): void;
  /** Takes everything away again, once the browser has ended. */
  close(): void;
}

/** Policies that an administrator of this computer would set, for one browser alone. */
export function ownPolicies(browser: 'chromium' | 'firefox'): Policies {
  const folder = mkdtempSync(join(tmpdir(), 'signpost-policies-'));
  const etc = join(folder, 'etc');
  mkdirSync(etc);
  const executablePath = join(folder, 'browser');
  const mount = `mkdir -p /etc/${browser} && mount --bind '${etc}' /etc/${browser} && exec '${needBrowser(browser)}' "$@"`;
  writeFileSync(
    executablePath,
    `#!/bin/sh\nexec unshare ${inside.join(' ')} sh -c '${mount.replaceAll("'", `'\\''`)}' sh "$@"\n`,
    {
      mode: 0o755,
    },
  );
  return {
    executablePath,
    write(policy, file = usualFile[browser]) {
      const path = join(etc, file);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, typeof policy === 'string' ? policy : JSON.stringify(policy));
    },
    remove: () => rmSync(join(etc, usualFile[browser]), { force: true }),
    close: () => rmSync(folder, { recursive: true, force: true }),
  };
}
