import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, describe, expect, it } from 'vitest';
import { billOfMaterials, billOfPackage } from '../../../scripts/release/bill-of-materials.ts';
import { extensionId, needKey, writeCrx } from '../../../scripts/release/crx.ts';
import { directoryChanges, directoryState } from '../../../scripts/release/directory-changes.ts';
import { notReady } from '../../../scripts/release/not-ready.ts';
import { sourceFiles } from '../../../scripts/release/source-files.ts';
import { type PackedFile, zipOf } from '../../../scripts/release/zip.ts';

const read = (path: string) => readFileSync(path, 'utf8');
const { version } = JSON.parse(read('package.json')) as { version: string };
const folder = mkdtempSync(join(tmpdir(), 'release-'));
afterAll(() => rmSync(folder, { recursive: true }));
const bytes = (text: string) => new TextEncoder().encode(text);

describe('npm run release refuses, and says the cure', () => {
  const soon = '2026-11-24';

  it('nothing, when all is well', () => {
    expect(notReady(soon, version, read)).toEqual([]);
  });

  it('a national record whose review is under 60 days away', () => {
    const reasons = notReady('2028-01-01', version, read);
    expect(reasons).toContainEqual(
      expect.stringMatching(/^Channel iwf has to be looked at again by .* directory-check$/),
    );
  });

  it.each([
    ['docs/routing-book.md', 'npm run -s routing-book'],
    ['docs/reading-age.md', 'npm run -s reading-age'],
    ['public/managed_schema.json', 'npm run generate'],
  ])('a stale %s', (stale, command) => {
    const reasons = notReady(soon, version, (path) => (path === stale ? `${read(path)} ` : read(path)));
    expect(reasons).toEqual([`${stale} is stale. Run: ${command}`]);
  });

  it('a change log that does not begin with this version', () => {
    expect(notReady(soon, '9.9.9', read)).toEqual([expect.stringContaining('package.json says 9.9.9')]);
  });
});

describe('packages', () => {
  const files: readonly PackedFile[] = [
    ['b/ŷ.txt', bytes('two')],
    ['a.txt', bytes('one')],
  ];

  it('a zip has the same bytes in every order and every time zone, and unpacks to what went in', () => {
    const zip = zipOf(files);
    const zone = process.env.TZ;
    try {
      process.env.TZ = 'Pacific/Auckland';
      expect(zipOf([...files].reverse())).toEqual(zip);
    } finally {
      if (zone === undefined) delete process.env.TZ;
      else process.env.TZ = zone;
    }
    expect(Object.entries(unzipSync(zip)).map(([path, content]) => [path, new TextDecoder().decode(content)])).toEqual([
      ['a.txt', 'one'],
      ['b/ŷ.txt', 'two'],
    ]);
  });

  it('the same key and zip give the same CRX and update manifest, under the id of the key', async () => {
    const keyPath = join(folder, 'keys', 'key.pem');
    expect([needKey(keyPath), needKey(keyPath)]).toEqual([true, false]);
    const sums: string[][] = [];
    for (let time = 0; time < 2; time++) {
      await writeCrx(zipOf(files), folder, { keyPath, host: 'https://school.example/signpost/', version: '1.2.3' });
      const made = ['signpost-1.2.3.crx', 'update.xml'].map((name) => readFileSync(join(folder, name)));
      sums.push(made.map((content) => createHash('sha256').update(content).digest('hex')));
    }
    expect(sums[0]).toEqual(sums[1]);
    const update = readFileSync(join(folder, 'update.xml'), 'utf8');
    expect(update).toContain(`appid="${extensionId(keyPath)}"`);
    expect(update).toContain('codebase="https://school.example/signpost/signpost-1.2.3.crx" version="1.2.3"');
    expect(extensionId(keyPath)).toMatch(/^[a-p]{32}$/);
  });
});

describe('what goes with the packages', () => {
  it('the bill of materials is the same each time, and the package holds at most five packages of others', () => {
    const all = billOfMaterials();
    expect(billOfMaterials()).toEqual(all);
    const { components } = billOfPackage();
    const asked = Object.keys(JSON.parse(read('package.json')).dependencies);
    expect(components.map(({ name }) => name).sort()).toEqual(asked.sort());
    expect(components.length).toBeLessThanOrEqual(5);
    expect(JSON.stringify(all)).not.toMatch(/timestamp|serialNumber/);
  });

  it('the directory’s change list names what is new, changed and gone', () => {
    const now = directoryState('2.0.0');
    expect(now.hash).toBe(directoryState('1.0.0').hash);
    const { 'channel iwf': _, ...others } = now.records;
    const before = {
      version: '1.0.0',
      hash: 'x',
      records: { ...others, 'channel ceop': 'old', 'channel gone': 'old' },
    };
    const list = directoryChanges(now, before);
    expect(list).toMatch(/Since version 1\.0\.0/);
    expect(list).toMatch(
      /## New: 1\n\n- channel iwf\n\n## Changed: 1\n\n- channel ceop\n\n## Gone: 1\n\n- channel gone\n/,
    );
  });
});

describe('the store listing', () => {
  const part = (language: string, heading: string) =>
    new RegExp(`## ${heading}\\n\\n([^]*?)(?=\\n## |$)`).exec(read(`docs/store/listing.${language}.md`))?.[1]?.trim() ??
    '';

  it.each(['en', 'cy'])('%s: a summary the stores take, and a full description', (language) => {
    expect(part(language, 'Summary').length).toBeGreaterThan(40);
    expect(part(language, 'Summary').length).toBeLessThanOrEqual(132);
    expect(part(language, 'Description').split('\n\n').length).toBeGreaterThan(6);
  });

  it('says the same things in both languages, and that the Welsh is not checked yet', () => {
    const shape = (language: string) =>
      part(language, 'Description')
        .split('\n')
        .map((line) => (line === '' ? '' : line.startsWith('- ') ? '-' : 'p'));
    expect(shape('cy')).toEqual(shape('en'));
    expect(read('docs/store/listing.cy.md')).toContain('Heb ei wirio eto gan ymarferydd');
  });

  it('has pictures in the sizes the stores ask for', () => {
    const sizes = readdirSync('docs/store/images').map((name) => {
      const png = readFileSync(join('docs/store/images', name));
      return `${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`;
    });
    expect(sizes.sort()).toEqual(['1280x800', '1280x800', '1280x800', '440x280']);
  });
});

describe('the source archive', () => {
  it('holds what git tracks, without anything that is made', () => {
    const paths = sourceFiles().map(([path]) => path);
    expect(paths).toContain('package-lock.json');
    expect(paths.filter((path) => /^(node_modules|release|\.output|\.wxt)\//.test(path))).toEqual([]);
  });
});
