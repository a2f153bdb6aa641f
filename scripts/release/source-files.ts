import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { filesIn, type PackedFile } from './zip.ts';

/** What git leaves out, read from its own list: folders and files by name, and endings (`*.log`). */
function madeHere(): RegExp {
  const lines = readFileSync('.gitignore', 'utf8')
    .split('\n')
    .filter((line) => line !== '');
  const ways = [...lines, '.git'].map((line) => {
    const name = line.replace(/^\/|\/$/g, '').replaceAll('.', '\\.');
    return name.startsWith('*') ? `${name.slice(1)}$` : `^${name}(?:/|$)`;
  });
  return new RegExp(ways.join('|'));
}

/**
 * Every file of the source: what git tracks, or, in an unpacked source archive, what lies there. Both give the same
 * list, so that an archive made from an archive has the same bytes.
 */
export function sourceFiles(): readonly PackedFile[] {
  if (!existsSync('.git')) return filesIn('.', madeHere());
  const listed = execFileSync('git', ['ls-files', '-z'], { encoding: 'utf8' }).split('\0');
  return listed.filter((path) => path !== '' && existsSync(path)).map((path): PackedFile => [path, readFileSync(path)]);
}

/** Files that are changed or new and not committed; none where there is no git. */
export function uncommitted(): readonly string[] {
  if (!existsSync('.git')) return [];
  const status = execFileSync('git', ['status', '--porcelain'], { encoding: 'utf8' });
  return status.split('\n').filter((line) => line !== '');
}
