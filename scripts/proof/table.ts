import type { ProofRow } from './verdict.ts';

/** Breaks words into lines of at most so many characters; a longer word has a line of its own. */
function wrapped(text: string, width: number): readonly string[] {
  const lines: string[] = [''];
  for (const word of text.split(' ')) {
    const line = lines.at(-1) ?? '';
    if (line !== '' && line.length + 1 + word.length > width) lines.push(word);
    else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
  }
  return lines;
}

const columns = [
  { title: 'promise', width: 38, of: (row: ProofRow) => row.promise },
  { title: 'figure', width: 46, of: (row: ProofRow) => row.figure },
  { title: 'test', width: 44, of: (row: ProofRow) => row.tests.map((path) => path.replace(/^tests\//, '')).join(' ') },
  { title: 'verdict', width: 9, of: (row: ProofRow) => row.verdict },
];

function block(cells: readonly string[]): string {
  const lines = cells.map((cell, at) => wrapped(cell, columns[at]?.width ?? 0));
  const height = Math.max(...lines.map(({ length }) => length));
  return Array.from({ length: height }, (_, line) =>
    lines.map((cell, at) => (cell[line] ?? '').padEnd(columns[at]?.width ?? 0)).join('  '),
  )
    .map((line) => line.trimEnd())
    .join('\n');
}

/** The proof as a table for a terminal. */
export function terminalTable(rows: readonly ProofRow[]): string {
  const rule = columns.map(({ width }) => '-'.repeat(width)).join('  ');
  const blocks = rows.map((row) => block(columns.map(({ of }) => of(row))));
  return [block(columns.map(({ title }) => title)), rule, blocks.join('\n\n')].join('\n');
}
