import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const importOf = /(?:from|import)\s*\(?["'`](\.{0,2}\/[^"'`]+\.js)["'`]/g;

/** Parts that nobody fetches but by a press: own words, Welsh, the local directory. */
const onRequest = /read-own-words-|\/cy-|\/lookup-|\/local-|\/procedures-|\/authorities-/;
/** Parts that come by themselves, behind the first question: the rules, the answer and the record. */
const afterFirstQuestion = /next-question-|danger-|who-may-be-told-|result-screen-|record-screen-/;

/** A script and everything it imports, as paths in the build; without the parts left out. */
function withImports(build: string, path: string, leftOut: readonly RegExp[], known: Set<string>): void {
  if (known.has(path)) return;
  known.add(path);
  for (const [, found] of readFileSync(join(build, path), 'utf8').matchAll(importOf)) {
    const next = found?.startsWith('/') ? found : join('/', path, '..', found ?? '');
    if (!leftOut.some((part) => part.test(next))) withImports(build, next, leftOut, known);
  }
}

function gzip(build: string, page: string, leftOut: readonly RegExp[]): number {
  const html = readFileSync(join(build, page), 'utf8');
  const scripts = new Set<string>();
  for (const [, path] of html.matchAll(/(?:src|href)="([^"]+\.js)"/g)) withImports(build, path ?? '', leftOut, scripts);
  return [...scripts].reduce((sum, path) => sum + gzipSync(readFileSync(join(build, path)), { level: 9 }).length, 0);
}

/** Bytes, gzip, of every script a page needs until its first question can be answered. */
export const scriptToFirstQuestion = (build: string, page: string): number =>
  gzip(build, page, [onRequest, afterFirstQuestion]);

/**
 * Bytes, gzip, of every script a page reads by being opened, whatever comes later by itself included. This is the
 * the "script" of `limits.ts`; a part that is unknown here counts.
 */
export const scriptOfPage = (build: string, page: string): number => gzip(build, page, [onRequest]);
