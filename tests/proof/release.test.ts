import { execFileSync } from 'node:child_process';
import { appendFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { catches, count, shows } from './shows.ts';

describe('a release that anyone can repeat', () => {
  let folder: string;
  let first: string;
  let archive: string;

  /** A clone of what is committed, with the packages of this project. */
  function clone(name: string): string {
    const path = join(folder, name);
    execFileSync('git', ['clone', '--quiet', resolve('.'), path]);
    appendFileSync(join(path, '.git/info/exclude'), 'node_modules\n');
    symlinkSync(resolve('node_modules'), join(path, 'node_modules'));
    return path;
  }

  /** Makes a release there, and gives the sums of everything in it. */
  function release(path: string): string {
    const args = ['scripts/release.ts', '--key', join(folder, 'key.pem'), '--today', '2026-11-24'];
    const env = { ...process.env, PATH: `${join(path, 'node_modules/.bin')}:${process.env.PATH}` };
    execFileSync(process.execPath, args, { cwd: path, env });
    return readFileSync(join(path, 'release/SHA256SUMS'), 'utf8');
  }

  /** Unpacks the source archive, as Mozilla's reviewers would. */
  function unpack(name: string): string {
    const path = join(folder, name);
    for (const [file, content] of Object.entries(unzipSync(readFileSync(archive)))) {
      mkdirSync(dirname(join(path, file)), { recursive: true });
      writeFileSync(join(path, file), content);
    }
    symlinkSync(resolve('node_modules'), join(path, 'node_modules'));
    return path;
  }

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'signpost-release-'));
    const made = clone('one');
    first = release(made);
    const source = /\S+-source\.zip/.exec(first)?.[0] ?? '';
    archive = join(made, 'release', source);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('two clones: the same sum for every file', ({ task }) => {
    expect(release(clone('two'))).toBe(first);
    for (const kind of ['chrome.zip', 'edge.zip', 'firefox.zip', '.crx', 'sbom.cdx.json', 'licences.md'])
      expect(first).toContain(kind);
    shows(
      task,
      'reproducible',
      `two clones: ${count(first.trim().split('\n').length)} files of the release, the same sha256 each`,
    );
  });

  it('the source archive, unpacked: the same sum for every file', ({ task }) => {
    expect(release(unpack('archive'))).toBe(first);
    shows(task, 'reproducible', 'from the source archive: the same');
  });

  it('a clock in the packages is noticed', ({ task }) => {
    const path = unpack('planted');
    const zip = join(path, 'scripts/release/zip.ts');
    writeFileSync(zip, readFileSync(zip, 'utf8').replace('new Date(1980, 0, 1)', 'new Date()'));
    expect(release(path)).not.toBe(first);
    catches(task, 'reproducible', 'the time of day in the packages');
  });
});
