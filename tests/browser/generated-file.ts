import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Page } from 'puppeteer';

/** The example school of the guides. */
const exampleSettings = resolve('docs/deploy/example-settings.json');

/** One file of the kit for the example school, as the command writes it. */
export function generatedFile(name: string, options: readonly string[]): string {
  const out = mkdtempSync(join(tmpdir(), 'signpost-kit-'));
  try {
    const made = spawnSync(process.execPath, [resolve('scripts/deployment-kit.ts'), exampleSettings, out, ...options]);
    if (made.status !== 0) throw new Error(made.stderr.toString());
    return readFileSync(join(out, name), 'utf8');
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
}

/** Whether the extension’s button stands on the toolbar, asked on one of its pages. */
export const isPinned = (page: Page): Promise<boolean> =>
  page.evaluate(async () => {
    type Action = { getUserSettings(): Promise<{ isOnToolbar: boolean }> };
    const { chrome } = globalThis as unknown as { chrome: { action: Action } };
    return (await chrome.action.getUserSettings()).isOnToolbar;
  });
