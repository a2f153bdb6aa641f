import type { Promised } from '../../tests/proof/promises.ts';
import type { ProofRow } from './verdict.ts';

/** Text inside a table of Markdown. */
const cell = (text: string) => text.replaceAll('|', '\\|').replaceAll('\n', ' ');

const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;

const links = (paths: readonly string[]) =>
  paths.map((path) => `[${path.replace(/^tests\//, '')}](../${path})`).join('<br>');

const measured = ({ promise, needs, figure, tests, verdict }: ProofRow, state: string) =>
  line([cell(promise), cell(needs), cell(figure), links(tests), verdict, state]);

const caught = ({ promise, planted, tests }: ProofRow) =>
  planted.map((breach) => line([cell(promise), cell(breach), links(tests)]));

/** The lines of a document about one promise: its own row, and its planted breaches. */
const linesAbout = (promise: string, document: string) =>
  document.split('\n').filter((text) => text.startsWith(`| ${cell(promise)} |`));

/** The row of an earlier run, with what has come since it was measured. */
function aged(row: string, age: (state: string) => string): string {
  const start = row.lastIndexOf('|', row.length - 2) + 1;
  const [state = ''] = row.slice(start, -1).trim().split('; older: ');
  return `${row.slice(0, start)} ${[state, age(state)].filter((part) => part !== '').join('; ')} |`;
}

const notYet = (promised: Promised): string =>
  measured({ ...promised, figure: 'not measured yet', planted: [], verdict: 'NOT SHOWN' }, '');

/** When and with what the rows of this run were measured. */
export interface Measured {
  readonly rows: readonly ProofRow[];
  /** The state of the code: version and time of the last commit. */
  readonly state: string;
  /** The browsers and the kind of computer. */
  readonly with: string;
  /** What has come since a row was measured on a state of the code, in words; nothing where nothing has. */
  age(promised: Promised, state: string): string;
}

/**
 * The proof as docs/proof.md.
 *
 * @param promises all of them, in their order
 * @param now what was measured now; the lines of the others stay as they are in `before`, with the state they were
 *   measured on, and how much has changed since
 */
export function proofDocument(promises: readonly Promised[], now: Measured, before: string): string {
  const rows = new Map(now.rows.map((row) => [row.promise, row]));
  const lines = promises.map((promised) => {
    const row = rows.get(promised.promise);
    if (row) return [measured(row, now.state), ...caught(row)];
    const kept = linesAbout(promised.promise, before);
    const [own, ...planted] = kept;
    if (own === undefined || own.endsWith('|  |')) return [notYet(promised)];
    return [aged(own, (state) => now.age(promised, state)), ...planted];
  });
  return `# Proof

What Signpost promises, and what was measured. Made by \`npm run proof\`, which does the same on any fresh clone; never edited by hand. The list of promises is [tests/proof/promises.ts](../tests/proof/promises.ts). A row can be measured by itself: “of” says on which version, when its last change was made (UTC), and where changes since then touch what was measured, how many there were when this page was written. Nothing is written here of files that are in no commit. The last run was with ${now.with}.

${line(['Promise', 'Needed', 'Measured', 'Test', 'Verdict', 'Of'])}
|---|---|---|---|---|---|
${lines.flatMap(([own]) => own ?? []).join('\n')}

## Planted breaches

A test that cannot fail proves nothing. Each of these was planted in a throw-away copy, and a test beside it failed.

${line(['Against', 'Planted', 'Caught by'])}
|---|---|---|
${lines.flatMap(([, ...breaches]) => breaches).join('\n')}
`;
}
