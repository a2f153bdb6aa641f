import type { ProofRow } from './verdict.ts';

/** Text inside a table of Markdown. */
const cell = (text: string) => text.replaceAll('|', '\\|').replaceAll('\n', ' ');

const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;

const links = (paths: readonly string[]) =>
  paths.map((path) => `[${path.replace(/^tests\//, '')}](../${path})`).join('<br>');

const measured = ({ promise, needs, figure, tests, verdict }: ProofRow) =>
  line([cell(promise), cell(needs), cell(figure), links(tests), verdict]);

const caught = ({ promise, planted, tests }: ProofRow) =>
  planted.map((breach) => line([cell(promise), cell(breach), links(tests)]));

/** The lines of a document about one promise: its own row, and its planted breaches. */
const linesAbout = (promise: string, document: string) =>
  document.split('\n').filter((text) => text.startsWith(`| ${cell(promise)} |`));

/**
 * The proof as docs/proof.md.
 *
 * @param promises all of them, in their order
 * @param rows those measured now; the lines of the others stay as they are in `before`
 * @param where the browsers and the computer it was measured on
 */
export function proofDocument(
  promises: readonly string[],
  rows: readonly ProofRow[],
  where: string,
  before: string,
): string {
  const now = new Map(rows.map((row) => [row.promise, row]));
  const lines = promises.map((promise) => {
    const row = now.get(promise);
    return row ? [measured(row), ...caught(row)] : linesAbout(promise, before);
  });
  return `# Proof

What Signpost promises, and what was measured. Made by \`npm run proof\`, which does the same on any fresh clone; never edited by hand. The list of promises is [tests/proof/promises.ts](../tests/proof/promises.ts). ${where}

${line(['Promise', 'Needed', 'Measured', 'Test', 'Verdict'])}
|---|---|---|---|---|
${lines.flatMap(([own]) => own ?? []).join('\n')}

## Planted breaches

A test that cannot fail proves nothing. Each of these was planted in a throw-away copy, and a test beside it failed.

${line(['Against', 'Planted', 'Caught by'])}
|---|---|---|
${lines.flatMap(([, ...breaches]) => breaches).join('\n')}
`;
}
