import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { deploymentKit } from '../../../src/organisation/admin-files/kit.ts';
import { decodeSettings } from '../../../src/organisation/decode.ts';
import { chrome, deployment, edge, firefox } from './example-deployment.ts';

const folder = mkdtempSync(join(tmpdir(), 'deployment-kit-'));
afterAll(() => rmSync(folder, { recursive: true }));

const school = {
  organisationName: 'Ysgol Tŷ’r Graig & Friends',
  dslName: 'Ms "A" Lead',
  dslPhone: '01922 000000',
  extraContacts: ['School nurse | nurse@school.example | A pupil is unwell'],
  hideChannels: Array.from({ length: 12 }, (_, index) => `channel-${index}`),
  wipeAfterMinutes: 20,
  allowPrint: false,
};

/** Runs the command the way `npm run -s deployment-kit -- …` does. */
function run(settings: string | object, ...options: string[]) {
  const file = join(folder, 'settings.json');
  writeFileSync(file, typeof settings === 'string' ? settings : JSON.stringify(settings));
  const script = resolve('scripts/deployment-kit.ts');
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, file, join(folder, 'OUT'), ...options], {
    encoding: 'utf8',
  });
  return {
    status,
    stdout,
    stderr: stderr
      .trim()
      .split('\n')
      .filter((line) => line !== ''),
  };
}

describe('npm run -s deployment-kit -- settings.json OUT/', () => {
  it('writes every file of the kit from one checked file', { timeout: 60_000 }, () => {
    const ids = ['--chrome-id', chrome.id, '--edge-id', edge.id, '--firefox-id', firefox.id];
    const { status, stdout, stderr } = run(school, ...ids);
    expect({ status, stderr }).toEqual({ status: 0, stderr: [] });
    const any = { ...deployment, chrome: { ...chrome, minimumVersion: null } };
    const files = deploymentKit(decodeSettings(school).given, any);
    expect(stdout.trim().split('\n')).toEqual(files.map(({ name }) => join(folder, 'OUT', name)));
    for (const { name, text, encoding } of files) {
      const written = readFileSync(join(folder, 'OUT', name));
      expect(written.toString(encoding ?? 'utf8')).toBe(encoding === undefined ? text : `\ufeff${text}`);
    }
  });

  it('says which ids are still to be put in', { timeout: 60_000 }, () => {
    const { status, stderr } = run(school, '--edge-id', edge.id);
    expect({ status, stderr }).toEqual({
      status: 0,
      stderr: ['Put in the ids of your stores before use: --chrome-id, --firefox-id'],
    });
  });

  it.each([
    [{ ...school, dslphone: '1' }, /"dslphone" is not a setting$/],
    [{ ...school, dslPhone: 'call me' }, /dslPhone: This is not a UK phone number/],
    [{ ...school, hideChannels: ['posh', 'police-999'] }, /hideChannels, line 2: This channel can never be hidden/],
    ['{"dslName": ', /settings\.json: \w/],
    ['[]', /not a JSON object$/],
  ])('one clear line and exit 2 for a wrong file (%#)', { timeout: 60_000 }, (settings, line) => {
    const { status, stdout, stderr } = run(settings);
    expect({ status, stdout, lines: stderr.length }).toEqual({ status: 2, stdout: '', lines: 1 });
    expect(stderr[0]).toMatch(line);
  });

  it.each([
    ['--chrome-id', 'short'],
    ['--firefox-id', 'short'],
    ['--minimum-version', 'new'],
    ['--edge-update-url', 'ftp://x'],
    ['--nope'],
  ])('one clear line and exit 2 for a wrong option: %s %s', { timeout: 60_000 }, (...option) => {
    const { status, stderr } = run(school, ...option);
    expect({ status, lines: stderr.length }).toEqual({ status: 2, lines: 1 });
  });
});
