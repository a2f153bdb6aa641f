/** One small change that Stryker made in the code. */
export interface Mutant {
  readonly file: string;
  readonly line: number;
  /** The whole line that the change begins in. */
  readonly text: string;
  /** What stood there, and what took its place. */
  readonly change: string;
  /** A test failed, or the code no longer came to an end. */
  readonly killed: boolean;
}

interface Place {
  readonly line: number;
  readonly column: number;
}

/** The part of Stryker's report (mutation testing report schema 2) that is read here. */
export interface Report {
  readonly files: Readonly<
    Record<
      string,
      {
        readonly source: string;
        readonly mutants: readonly {
          readonly replacement: string;
          readonly status: string;
          readonly location: { readonly start: Place; readonly end: Place };
        }[];
      }
    >
  >;
}

const short = (text: string) => text.replace(/\s+/g, ' ').trim().slice(0, 80);

/** What stands between two places of a text; both count from one. */
function between(lines: readonly string[], start: Place, end: Place): string {
  const rows = lines.slice(start.line - 1, end.line);
  const last = rows.length - 1;
  return rows
    .map((row, at) => row.slice(at === 0 ? start.column - 1 : 0, at === last ? end.column - 1 : undefined))
    .join('\n');
}

/** Every mutant that was tried. */
export const readMutants = ({ files }: Report): readonly Mutant[] =>
  Object.entries(files).flatMap(([file, { source, mutants }]) => {
    const lines = source.split('\n');
    return mutants
      .filter(({ status }) => status !== 'Ignored')
      .map(({ location: { start, end }, replacement, status }) => ({
        file,
        line: start.line,
        text: lines[start.line - 1]?.trim() ?? '',
        change: `${short(between(lines, start, end))} → ${short(replacement)}`,
        killed: status === 'Killed' || status === 'Timeout',
      }));
  });
