import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bytesOf } from '../../../src/organisation/admin-files/admin-file.ts';
import { windowsReg } from '../../../src/organisation/admin-files/windows-reg.ts';
import { decodeSettings } from '../../../src/organisation/decode.ts';
import type { GivenSettings } from '../../../src/organisation/settings.ts';
import { release } from '../../proof/size.ts';
import { deployment } from './example-deployment.ts';
import { applyReg, fromRegistry, policyAt, type Registry } from './parsers/registry.ts';
import { plausibleSettings, uncheckedSettings } from './some-settings.ts';

const hasWine = release && spawnSync('wine', ['--version']).status === 0;
const key = 'SOFTWARE\\Policies\\Google\\Chrome\\3rdparty\\extensions';

/** An id of its own for each settings, so that one import carries them all. */
const idOf = (index: number): string =>
  index
    .toString(16)
    .padStart(32, '0')
    .replace(/./g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)));

/** What Wine’s registry editor holds after it has read a file, as it writes it out again. */
function throughEditor(text: string): Registry {
  const folder = mkdtempSync(join(tmpdir(), 'wine-'));
  const env = {
    ...process.env,
    WINEPREFIX: join(folder, 'prefix'),
    WINEDEBUG: '-all',
    WINEDLLOVERRIDES: 'mscoree,mshtml=',
  };
  const wine = (...args: string[]) => spawnSync('wine', args, { env, timeout: 300_000 });
  try {
    writeFileSync(join(folder, 'in.reg'), bytesOf({ name: 'in.reg', text, encoding: 'utf-16le' }));
    wine('regedit', '/S', join(folder, 'in.reg'));
    wine('regedit', '/E', join(folder, 'out.reg'), `HKEY_LOCAL_MACHINE\\${key}`);
    const registry: Registry = new Map();
    applyReg(readFileSync(join(folder, 'out.reg'), 'utf16le').replace('\ufeff', ''), registry);
    return registry;
  } finally {
    spawnSync('wineserver', ['-k', '-w'], { env });
    rmSync(folder, { recursive: true, force: true });
  }
}

// Setting Wine up takes half a minute: at release size only, and where it is installed.
describe.skipIf(!hasWine)('a registry editor that is not ours reads apply.reg', () => {
  it('to the same settings, 500 random ones', { timeout: 900_000 }, () => {
    const any = fc.oneof(
      plausibleSettings.map((raw) => decodeSettings(raw).given),
      uncheckedSettings,
    );
    const all: readonly GivenSettings[] = fc.sample(any, 500);
    const files = all.map((given, index) => {
      const [file] = windowsReg(given, { ...deployment, chrome: { ...deployment.chrome, id: idOf(index) } });
      return file?.text.slice(file.text.indexOf('\r\n')) ?? '';
    });
    const registry = throughEditor(`Windows Registry Editor Version 5.00${files.join('')}`);
    for (const [index, given] of all.entries())
      expect(fromRegistry(policyAt(registry, `${key}\\${idOf(index)}\\policy`))).toEqual(given);
  });
});
