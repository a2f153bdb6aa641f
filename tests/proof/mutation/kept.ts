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
    file: 'src/organisation/admin-files/admx.ts',
    line: "element('decimal', { value: value ?",
    why: 'Nothing that installs and pins is turned off today; where something is, 0 stands for it.',
  },
  {
    file: 'src/concern/words.ts',
    line: "channelNameKey(channel, nation ?? 'not-sure')",
    why: 'Only for the type check: whatever is no nation has no name of its own for a channel.',
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
    line: 'const phone = /^',
    why: 'A number of one digit is no phone number: the check of the setting refuses it.',
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
  {
    file: 'src/routing/always-steps.ts',
    line: 'if (!step.either || (at > 0 &&',
    why: 'Only for the type check: behind the first place stands another.',
  },
  {
    file: 'src/routing/calls.ts',
    line: 'return official > 0 && callsFollow',
    why: 'Only for whoever reads it: before the first of a list stands nobody.',
  },
  {
    file: 'src/routing/hide-channels.ts',
    line: 'if (!step.either || (at > 0 &&',
    why: 'No plan begins with an “or”: always-steps.ts lets each that has nothing before it stand alone.',
  },
  {
    file: 'src/routing/plan.ts',
    line: 'const settle = (facts: Facts): Facts =>',
    why: 'Two ways to the same: without a situation no rule decides, and then the worry does.',
  },
  {
    file: 'src/routing/question-words.ts',
    line: 'return entries.find(([, values]) => values.includes(value))?.[0];',
    why: 'Only for the type check: every situation stands under a heading, held by tests/unit/routing/questions.test.ts.',
  },
  {
    file: 'src/routing/read-facts.ts',
    line: "typeof answer !== 'string' || !answers.includes(answer)",
    why: 'Only for the type check: what is no text is none of the answers.',
  },
  {
    file: 'src/routing/rule.ts',
    line: 'part === true ||',
    why: 'Only for the type check: true names no fact, and so holds as a condition, too.',
  },
  {
    file: 'src/routing/today.ts',
    line: 'return day > rulesDate',
    why: 'On the day itself both are the same text.',
  },
  {
    file: 'src/routing/unsettled.ts',
    line: 'export const saidWhen =',
    why: 'Only for the type check: a text has no condition of its own.',
  },
  {
    file: 'src/routing/unsettled.ts',
    line: 'const inOrganisation: readonly ChannelId[] =',
    why: 'A net: every situation that tells a manager or IT today tells the lead or the head as well.',
  },
  {
    file: 'src/routing/unsettled.ts',
    line: 'const insideOrTheirs: readonly ChannelId[] =',
    why: 'A net: every situation that tells the school of a child asks today about the person on its own account.',
  },
  {
    file: 'src/routing/unsettled.ts',
    line: 'const insideIsTold =',
    why: 'A net: wherever only one of several situations tells somebody inside, their conditions ask today about the person anyway.',
  },
  {
    file: 'src/routing/unsettled.ts',
    line: 'rule.notes ?? [], rule.next',
    why: 'A text in place of no notes has no condition either.',
  },
  {
    file: 'src/routing/unsettled.ts',
    line: '(part === true ? undefined : part)',
    why: 'Only for the type check: what always holds is never open.',
  },
  {
    file: 'src/routing/unsettled.ts',
    line: 'return all.filter((when) => when !== undefined);',
    why: 'Only for the type check: what has no condition is never open.',
  },
  {
    file: 'src/routing/unsettled.ts',
    line: "const open: FactName[] = ['danger', 'reporter', 'nation'];",
    why: 'A net: every situation depends today on the reporter by its own conditions.',
  },
  {
    file: 'src/routing/unsettled.ts',
    line: 'conditions.get(rule) ?? []',
    why: 'Only for the type check: each rule has its conditions there.',
  },
];
