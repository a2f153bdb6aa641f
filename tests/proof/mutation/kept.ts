/** Mutants that live on, and why no test should kill them: those on one line of the code. */
export interface Kept {
  readonly file: string;
  /** Part of the line that only this line of the file has. */
  readonly line: string;
  readonly why: string;
}

export const kept: readonly Kept[] = [
  {
    file: 'src/concern/address.ts',
    line: '} catch {',
    why: 'An address is ASCII by now: what cannot be decoded shows no unusual letter, decoded or not.',
  },
  {
    file: 'src/concern/bank-holidays.ts',
    line: 'for (const date of once[nation] ?? [])',
    why: 'Where nothing was proclaimed once, no other text begins with the year either.',
  },
  {
    file: 'src/concern/duty-clock.ts',
    line: 'rule.channel === channel && (!rule.nations ||',
    why: 'Only for the type check: no list of nations holds null.',
  },
  {
    file: 'src/concern/form-help.ts',
    line: "'your-email'] as const).map(",
    why: 'Only for the type check: each of these four fields has its line in this table, and gives a text.',
  },
  {
    file: 'src/concern/mail-draft.ts',
    line: 'body.length > longestMailLink',
    why: 'Only speed: the link itself is measured again.',
  },
  {
    file: 'src/concern/safe-form.ts',
    line: 'if (h === undefined || middle === undefined)',
    why: 'Only for the type check: one pattern finds both or neither.',
  },
  {
    file: 'src/concern/safe-form.ts',
    line: 'if (h !== undefined && middle !== undefined)',
    why: 'Only for the type check: one pattern finds both or neither.',
  },
  {
    file: 'src/concern/tidy-html.ts',
    line: "entities[sign] ?? ''",
    why: 'Only for the type check: the pattern finds the signs of the table alone.',
  },
  {
    file: 'src/concern/working-days.ts',
    line: "const nations: readonly Nation[] = ['england'",
    why: 'A day counts as a holiday where it is one in all four; England and Wales have the same days, so one of them is enough.',
  },
];
