import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** An extension that does nothing but show one line: what any popup costs in this browser on this computer. */
export function buildEmptyExtension(): string {
  const folder = mkdtempSync(join(tmpdir(), 'empty-extension-'));
  const manifest = {
    manifest_version: 3,
    name: 'Empty',
    version: '1',
    action: { default_popup: 'popup.html' },
    // Each browser takes the one it knows.
    background: { service_worker: 'background.js', scripts: ['background.js'] },
  };
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'background.js'), '');
  writeFileSync(join(folder, 'popup.html'), '<!doctype html><title>Empty</title><h1>Empty</h1>');
  return folder;
}
