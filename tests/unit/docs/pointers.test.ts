import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';

const files = globSync(['*.{md,ts,mjs}', '{src,tests,scripts,docs,components,entrypoints}/**/*.{md,ts,tsx,mjs,css}']);
/** What a person reads: the whole of a paper, the comments of code. */
const read = (file: string): string => {
  const text = readFileSync(file, 'utf8');
  return file.endsWith('.md') ? text : (text.match(/\/\*[\s\S]*?\*\/|(?<!:)\/\/.*/g) ?? []).join('\n');
};

const named = /(?<![\w/.:-])(?:src|tests|scripts|docs|components|entrypoints|public)\/[\w@./{},*<>~-]+/g;
/** `sNN.ts` and `<id>.ts` stand for any; braces for each of a list. */
const isThere = (path: string): boolean => {
  const pattern = path.replace(/[.,:;)]+$/, '').replace(/<\w+>|NN+/g, '*');
  return globSync(pattern).length > 0;
};

it('every file that a paper or a comment names is there', () => {
  const dead = files.flatMap((file) =>
    (read(file).match(named) ?? []).filter((path) => !isThere(path)).map((path) => `${file}: ${path}`),
  );
  expect(dead).toEqual([]);
  expect(isThere('src/routing/rules/sNN.ts')).toBe(true);
  expect(isThere('src/routing/nowhere.ts')).toBe(false);
});

it('no paper or comment names one that lies outside the repository', () => {
  const outside = /\b(?:routing|deployment|design|channels|toolchain|style)\.md\b/;
  expect(files.filter((file) => !file.endsWith('pointers.test.ts') && outside.test(read(file)))).toEqual([]);
});

it('every link of a paper to a file leads to one', () => {
  const dead = files
    .filter((file) => file.endsWith('.md'))
    .flatMap((file) =>
      // What stands in backquotes is code, in which brackets may follow each other.
      [
        ...readFileSync(file, 'utf8')
          .replace(/`[^`\n]*`/g, '')
          .matchAll(/\]\(([^)#\s]+)/g),
      ]
        .map(([, to = '']) => to)
        .filter((to) => !/^(?:https?|mailto):/.test(to) && !existsSync(join(dirname(file), to)))
        .map((to) => `${file}: ${to}`),
    );
  expect(dead).toEqual([]);
});
