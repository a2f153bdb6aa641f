import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Zippable, zipSync } from 'fflate';

/** A file inside a package: its path with `/` between folders, and its content. */
export type PackedFile = readonly [path: string, content: Uint8Array];

/**
 * A zip whose bytes follow from paths and contents alone: sorted, no times, no owners. It is packed by a library in
 * JavaScript, so that no version of a system's zlib can change a byte.
 */
export function zipOf(files: readonly PackedFile[]): Uint8Array {
  // The earliest time a zip can hold, written from its parts: the same bytes in every time zone, whenever it is made.
  const noTime = new Date(1980, 0, 1);
  const sorted = [...files].sort(([one], [other]) => (one < other ? -1 : 1));
  const entries: Zippable = Object.fromEntries(sorted.map(([path, content]) => [path, [content, { mtime: noTime }]]));
  return zipSync(entries, { level: 9 });
}

/** Every file below a folder; folders and files whose path in it matches `but` are left out. */
export function filesIn(folder: string, but?: RegExp, inside = ''): readonly PackedFile[] {
  return readdirSync(join(folder, inside), { withFileTypes: true }).flatMap((entry): readonly PackedFile[] => {
    const path = inside === '' ? entry.name : `${inside}/${entry.name}`;
    if (but?.test(path)) return [];
    if (entry.isDirectory()) return filesIn(folder, but, path);
    return entry.isFile() ? [[path, readFileSync(join(folder, path))]] : [];
  });
}
