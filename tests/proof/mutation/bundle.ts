import { globSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { build, type Plugin } from 'vite';
import { bundleOf, mutatedFolders } from './folders.ts';

// Stryker runs this in its copy, after the mutants were put in: tests and code of one folder become one script, which
// loads in a moment. Which mutant is switched on, runner.ts says before each run.

const folder = process.env.SIGNPOST_FOLDER as keyof typeof mutatedFolders;
const tests = mutatedFolders[folder].flatMap((pattern) => globSync(pattern));
const quick = resolve('tests/proof/mutation/quick-tests.ts');
const entry = 'virtual:all-tests';
const forFile = 'virtual:tests-of:';
/** A package of the older kind, whose names Node does not find by itself. */
const parser = '@vscode/tree-sitter-wasm';

const scripts = (id: string): string | undefined => {
  if (id === entry)
    return [...tests.map((path) => `import '${resolve(path)}';`), `export { quickTests } from '${quick}';`].join('\n');
  if (id === parser) return `import names from '${parser}'; export const { Language, Parser } = names;`;
  if (!id.startsWith(forFile)) return undefined;
  return `import { testsOf } from '${quick}';
    export const { describe, it, test, beforeAll, afterAll, expect, expectTypeOf } = testsOf('${id.slice(forFile.length)}');`;
};

/** Each test file gets a stand-in for vitest of its own. */
const quickTests: Plugin = {
  name: 'quick-tests',
  enforce: 'pre',
  resolveId(id, importer) {
    if (id === 'vitest' && importer?.endsWith('.test.ts')) return `\0${forFile}${importer}`;
    if (id === entry || (id === parser && importer !== `\0${parser}`)) return `\0${id}`;
    return undefined;
  },
  load: (id) => scripts(id.slice(1)),
};

await build({
  configFile: false,
  logLevel: 'error',
  publicDir: false,
  plugins: [quickTests],
  ssr: { external: true },
  build: {
    ssr: true,
    outDir: dirname(bundleOf(folder)),
    emptyOutDir: false,
    target: 'node22',
    minify: false,
    rollupOptions: { input: { [folder]: entry } },
  },
});
