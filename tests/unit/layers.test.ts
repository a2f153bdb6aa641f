import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

/** The planted files that Biome, with the project's own rules, refuses for what they import. */
function refused(planted: readonly (readonly [string, string])[]): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), 'layers-'));
  try {
    const config = JSON.parse(readFileSync('biome.json', 'utf8'));
    writeFileSync(join(folder, 'biome.json'), JSON.stringify({ ...config, vcs: { enabled: false } }));
    for (const [index, [path, text]] of planted.entries()) {
      const file = join(folder, path.replace('planted', `planted-${index}`));
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, `${text}\n`);
    }
    const biome = resolve('node_modules/.bin/biome');
    const args = ['lint', '--only=style/noRestrictedImports', '--reporter=json', '--max-diagnostics=none'];
    const { stdout } = spawnSync(biome, args, { cwd: folder, encoding: 'utf8' });
    return planted.flatMap(([path, text], index) =>
      stdout.includes(path.replace('planted', `planted-${index}`)) ? [`${path}: ${text}`] : [],
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const breaches = [
  ['src/routing/planted.ts', "import { browser } from 'wxt/browser';"],
  ['src/concern/planted.ts', "import { h } from 'preact';"],
  ['src/directory/planted.ts', "import { plan } from '../routing/plan.ts';"],
  ['src/policy/planted.ts', "import { copy } from '../browser/clipboard.ts';"],
  ['src/organisation/planted.ts', "import { z } from 'zod/mini';"],
  ['src/language/planted.ts', "import { Frame } from '../../components/parts/frame.tsx';"],
  ['src/own-words/planted.ts', "import { en } from '../language/en.ts';"],
  ['src/practice/planted.ts', "import { en } from '../language/en.ts';"],
  ['src/browser/planted.ts', "import { Frame } from '../../components/parts/frame.tsx';"],
  ['src/browser/planted.ts', "import { render } from 'preact';"],
  ['components/journey/planted.tsx', "import { browser } from 'wxt/browser';"],
  ['components/journey/planted.tsx', "import * as z from 'zod/mini';"],
  ['components/parts/planted.tsx', "import { copy } from '../../src/browser/clipboard.ts';"],
  ['entrypoints/popup/planted.tsx', "import { plan } from '../../src/routing/plan.ts';"],
] as const;

const allowed = [
  ['src/routing/planted.ts', "import { z } from '../schema.ts';"],
  ['src/browser/planted.ts', "import { browser } from 'wxt/browser';"],
  ['components/journey/planted.tsx', "import { plan } from '../../src/routing/plan.ts';"],
  ['entrypoints/popup/planted.tsx', "import { render } from 'preact';"],
  ['src/schema.ts', "import * as z from 'zod/mini';"],
] as const;

describe('imports run one way: entrypoints, components, src/browser, then the pure folders', () => {
  it('refuses every planted breach', () => {
    expect(refused(breaches)).toEqual(breaches.map(([path, text]) => `${path}: ${text}`));
  });
  it('allows what stands above to import what stands below', () => expect(refused(allowed)).toEqual([]));
});

describe('the pure folders read neither clock nor chance', () => {
  const pure = ['routing', 'directory', 'concern', 'organisation', 'policy', 'language', 'own-words', 'practice'];
  it.each(pure)('src/%s', (folder) => {
    const guilty = readdirSync(join('src', folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .filter((name) =>
        /Date\.now\(|new Date\(\)|Math\.random\(|performance\.now\(|crypto\./.test(
          readFileSync(join('src', folder, name), 'utf8'),
        ),
      );
    expect(guilty).toEqual([]);
  });
});
