import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const importOf = /(?:from|import)\s*\(?["'`](\.{0,2}\/[^"'`]+\.js)["'`]/g;

/** A script and everything it imports by itself, as paths in the build. */
function withImports(build: string, path: string, known: Set<string>): void {
  if (known.has(path)) return;
  known.add(path);
  for (const [, found] of readFileSync(join(build, path), 'utf8').matchAll(importOf)) {
    const next = found?.startsWith('/') ? found : join('/', path, '..', found ?? '');
    // The answer comes in a part of its own, fetched when the first question is on screen.
    if (!/result-screen|record-screen|read-own-words|\/cy-|all-sentences|local-/.test(next))
      withImports(build, next, known);
  }
}

/** Bytes, gzip, of every script a page needs until its first question can be answered. */
export function scriptGzip(build: string, page: string): number {
  const html = readFileSync(join(build, page), 'utf8');
  const scripts = new Set<string>();
  for (const [, path] of html.matchAll(/(?:src|href)="([^"]+\.js)"/g)) withImports(build, path ?? '', scripts);
  return [...scripts].reduce((sum, path) => sum + gzipSync(readFileSync(join(build, path)), { level: 9 }).length, 0);
}
