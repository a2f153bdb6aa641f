import { accessSync, constants, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** A file that browsers of this machine read as their administrator's policy; taken away again after the test. */
export function policyFile(path: string) {
  return {
    /** Takes a policy, or the text of a file as an administrator would put it there. */
    write(policy: unknown): void {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, typeof policy === 'string' ? policy : JSON.stringify(policy));
    },
    remove(): void {
      rmSync(path, { force: true });
    },
  };
}

/** Whether this test may act as the administrator of this machine. */
export function mayAdminister(): boolean {
  try {
    accessSync('/etc', constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

export const chromiumPolicy = (name = 'signpost-test') => policyFile(`/etc/chromium/policies/managed/${name}.json`);
export const firefoxPolicy = () => policyFile('/etc/firefox/policies/policies.json');
