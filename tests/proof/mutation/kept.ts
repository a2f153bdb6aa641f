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
  {
    file: 'src/organisation/admin-files/plist.ts',
    line: "written(value, '')",
    why: 'Only looks: blanks at the start of a line of a property list.',
  },
  {
    file: 'src/organisation/admin-files/plist.ts',
    line: 'const inner =',
    why: 'Only looks: blanks at the start of a line of a property list.',
  },
  {
    file: 'src/organisation/admin-files/plist.ts',
    line: '...lines, ',
    why: 'Only looks: a property list reads alike on one line.',
  },
  {
    file: 'src/organisation/admin-files/powershell.ts',
    line: '/^[ -~]/.test(part)',
    why: 'Each part is all plain letters or one other sign, so it is the same wherever one looks.',
  },
  {
    file: 'src/organisation/admin-files/powershell.ts',
    line: 'written.length === 1 && written[0]?.startsWith',
    why: 'A single part is a text in quotes or a character code, begun and ended alike; one part has nothing to join.',
  },
  {
    file: 'src/organisation/admin-files/read-deployment.ts',
    line: "/^https?:$/.test(URL.parse(text)?.protocol ?? '')",
    why: 'A protocol has its only colon at its end; what is no address has none, whatever stands for it.',
  },
  {
    file: 'src/organisation/admin-files/windows-reg.ts',
    line: '...blocks].map((lines)',
    why: 'Only looks: an empty line between two keys.',
  },
  {
    file: 'src/organisation/admin-files/xml.ts',
    line: "each.replace(/^/gm, '  ')).join('\\n')",
    why: 'Only looks: elements read alike on one line.',
  },
  {
    file: 'src/organisation/shaped.ts',
    line: "if (typeof found === 'number' && Number.isInteger(found))",
    why: 'Only for the type check: nothing but a number is whole.',
  },
  {
    file: 'src/organisation/shaped.ts',
    line: "found.length < 20 ? found.trim() : ''",
    why: 'What stands for a text that is too long is no number either.',
  },
  {
    file: 'src/organisation/shaped.ts',
    line: 'text.length > longestListAsText',
    why: 'Far more than any list that could be accepted; one character more or less decides nothing.',
  },
  {
    file: 'src/organisation/shaped.ts',
    line: '} catch {',
    why: 'Nothing and null are no list alike.',
  },
  {
    file: 'src/organisation/text-file.ts',
    line: '.exec(text) ?? [];',
    why: 'A line without key and value has neither, whatever stands for the two.',
  },
  {
    file: 'src/organisation/text-file.ts',
    line: 'const values = key === undefined',
    why: 'Only for the type check: no setting is named nothing.',
  },
  {
    file: 'src/organisation/text-file.ts',
    line: 'if (values && value !== undefined)',
    why: 'Only for the type check: whoever finds a key finds a value.',
  },
  {
    file: 'src/organisation/text-file.ts',
    line: 'found.get(key) ?? [];',
    why: 'Only for the type check: each key of the table has its list.',
  },
  {
    file: 'src/organisation/withheld.ts',
    line: "each.normalize('NFKC').toLowerCase()",
    why: 'Two texts that are alike in small letters are alike in capitals.',
  },
  {
    file: 'src/organisation/withheld.ts',
    line: 'sought?.replace(',
    why: 'Only for the type check: two texts stay two.',
  },
  {
    file: 'src/organisation/withheld.ts',
    line: "'u').test(within ?? '')",
    why: 'Only for the type check: two texts stay two.',
  },
  {
    file: 'src/organisation/withheld.ts',
    line: '?? []).map(digitsOf)',
    why: 'A text without digits has no run of them; other words are none either.',
  },
];
