import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Zippable, zipSync } from 'fflate';

/** A file inside a package: its path with `/` between folders, and its content. */
export type PackedFile = readonly [path: string, content: Uint8Array];

// The earliest time a zip can hold, written from its parts: the same bytes in every time zone, whenever it is made.
const noTime = new Date(1980, 0, 1);

/**
 * A zip whose bytes follow from paths and contents alone: sorted, no times, no owners. It is packed by a library in
 * JavaScript, so that no version of a system's zlib can change a byte.
 */
export function zipOf(files: readonly PackedFile[]): Uint8Array {
  const sorted = [...files].sort(([one], [other]) => (one < other ? -1 : 1));
  const entries: Zippable = Object.fromEntries(sorted.map(([path, content]) => [path, [content, { mtime: noTime }]]));
  return zipSync(entries, { level: 9 });
}

/** Every file below a folder, sorted by path. */
export function filesIn(folder: string): readonly PackedFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry): PackedFile => {
      const path = join(entry.parentPath, entry.name);
      return [path.slice(folder.length + 1).replaceAll('\\', '/'), readFileSync(path)];
    });
}
