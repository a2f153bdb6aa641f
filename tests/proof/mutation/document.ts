import type { Kept } from './kept.ts';
import type { Mutant } from './report.ts';

/** What became of the mutants of one folder. */
export interface Outcome {
  readonly folder: string;
  readonly mutants: readonly Mutant[];
}

const cell = (text: string) => text.replaceAll('|', '\\|');
const code = (text: string) => `\`${cell(text.replaceAll('`', '´'))}\``;

/** Why a mutant that lives on is left alone; undefined when nobody has said so. */
export const reasonFor = ({ file, text }: Mutant, kept: readonly Kept[]): string | undefined =>
  kept.find((one) => one.file === file && text.includes(one.line))?.why;

/** docs/mutation.md: what was changed, how much of it the tests noticed, and every change that they did not. */
export function mutationDocument(
  outcomes: readonly Outcome[],
  kept: readonly Kept[],
  leftOut: readonly { readonly files: string; readonly why: string }[],
): string {
  const rows = outcomes.map(({ folder, mutants }) => {
    const killed = mutants.filter((mutant) => mutant.killed).length;
    return `| \`src/${folder}\` | ${mutants.length} | ${killed} | ${((100 * killed) / mutants.length).toFixed(1)} % |`;
  });
  const survivors = outcomes.flatMap(({ mutants }) => mutants.filter(({ killed }) => !killed));
  const lines = survivors.map((mutant) => {
    const { file, line, change } = mutant;
    return `| [${file.replace(/^src\//, '')}](../${file}#L${line}):${line} | ${code(change)} | ${cell(reasonFor(mutant, kept) ?? '**none yet**')} |`;
  });
  return `# Do the tests bite?

The code that decides who is told, and with which words, is changed in one small place at a time: a condition turned round, a text emptied, a line left out. Each time the unit tests have to fail. Made by \`npm run proof -- tests-that-bite\`; never edited by hand. The reasons stand in [tests/proof/mutation/kept.ts](../tests/proof/mutation/kept.ts).

| Folder | Changes | Noticed | Share |
|---|---|---|---|
${rows.join('\n')}

## Not changed

${leftOut.map(({ files, why }) => `- \`${files}\`: ${why}`).join('\n')}

## Changes that no test notices, and why that is right

| Where | Change | Why |
|---|---|---|
${lines.join('\n')}
`;
}
