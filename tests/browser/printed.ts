import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What poppler finds in a PDF that a browser made. */
export interface Printed {
  /** All words, with single spaces. */
  readonly words: string;
  readonly pictures: number;
  readonly title: string;
  /** `A4`, or the size in points. */
  readonly paper: string;
}

export function readPrinted(pdf: Uint8Array): Printed {
  const folder = mkdtempSync(join(tmpdir(), 'signpost-printed-'));
  const file = join(folder, 'record.pdf');
  writeFileSync(file, pdf);
  const say = (program: string, ...args: string[]) => execFileSync(program, args, { encoding: 'utf8' });
  const info = say('pdfinfo', file);
  const line = (name: string) => info.match(new RegExp(`^${name}:\\s+(.*)$`, 'm'))?.[1] ?? '';
  const printed = {
    words: say('pdftotext', '-layout', file, '-').normalize('NFKC').replace(/\s+/g, ' '), // Firefox prints ligatures
    pictures: say('pdfimages', '-list', file).trim().split('\n').length - 2, // two lines of heading
    title: line('Title'),
    paper: line('Page size'),
  };
  rmSync(folder, { recursive: true, force: true });
  return printed;
}
