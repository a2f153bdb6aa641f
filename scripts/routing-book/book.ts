import { always } from '../../src/language/en/always.ts';
import type { TextKey } from '../../src/language/text.ts';
import { paragraphs } from '../../src/policy/paragraphs.ts';
import { paragraphWords } from '../../src/policy/policy-words.ts';
import { type SourceId, sources } from '../../src/policy/sources.ts';
import type { When } from '../../src/routing/condition.ts';
import { questions } from '../../src/routing/questions.ts';
import { type FirstOf, ruleName, type Said, type SituationRule, type StepRule } from '../../src/routing/rule.ts';
import { rules } from '../../src/routing/rules/index.ts';
import { rulesDate, rulesVersion } from '../../src/routing/rules-version.ts';
import { said, saidWhen } from '../../src/routing/unsettled.ts';
import { whyKey } from '../../src/routing/why-words.ts';
import { routingDiagram } from './diagram.ts';
import { questionEntry } from './questions.ts';
import { say, whenInWords } from './words.ts';

const cited = (ids: readonly string[]) => ids.map((id) => `[${id}]`).join(' ');
const sourceTitles = (ids: readonly SourceId[]) => ids.map((id) => sources[id].title).join('; ');

const onlyWhen = (when: When | undefined) => (when ? ` *Only when:* ${whenInWords(when).join(' **or** ')}.` : '');

function stepLine(step: StepRule, rule: SituationRule): string {
  const name = say(`channel.${step.channel}.name` as TextKey); // every channel has a name, held by the directory's tests
  const mark = [
    step.either && 'or, just as right',
    step.extra && 'also useful',
    step.theirs && 'of the place where the person works',
  ];
  const marks = mark.filter(Boolean).join(', ');
  const own = step.sources ? ` (${sourceTitles(step.sources)})` : '';
  return `${step.extra ? '-' : '1.'} **${name}**${marks ? ` (${marks})` : ''}: ${say(whyKey(step, step.channel))}${onlyWhen(step.when)} ${cited(step.paragraphs ?? rule.paragraphs)}${own}`;
}

const saidLines = (lines: readonly Said<string>[], prefix = ''): readonly string[] =>
  lines.map((line) => `- ${say(`${prefix}${said(line)}` as TextKey)}${onlyWhen(saidWhen(line))}`);

/** The one used where no condition chooses another. */
const lastOf = (value: FirstOf<TextKey>): TextKey =>
  [value]
    .flat()
    .map(said<TextKey>)
    .at(-1) as TextKey;

/** One sentence, or each with its condition in the order in which they are tried. */
const firstInWords = (value: FirstOf<string>, prefix = ''): string =>
  ([value].flat() as readonly Said<string>[])
    .map((line) => {
      const when = saidWhen(line);
      return `${say(`${prefix}${said(line)}` as TextKey)}${when ? ` when ${whenInWords(when).join(' **or** ')}` : ''}`;
    })
    .join('; else ');

/** What the rules that hold on every path have to know of a situation. */
const marks = {
  imagery: 'Sexual imagery of under-18s may be there (rule 10)',
  child: 'A child can be spoken to (rule 11)',
  abuse: 'A child may have been abused (rules 12 and 16)',
  adultsOnly: 'Nobody under 18 is part of it (rule 14)',
} as const;

const marksOf = (rule: SituationRule): readonly string[] =>
  (Object.keys(marks) as (keyof typeof marks)[]).flatMap((mark) => {
    const given = rule[mark];
    return given === undefined ? [] : [`- ${marks[mark]}.${onlyWhen(given === true ? undefined : given)}`];
  });

/** One situation in words: every part of it. */
export function chapter(rule: SituationRule): string {
  return [
    `### ${ruleName(rule)}: ${say(lastOf(rule.headline))}`,
    '',
    'When:',
    ...whenInWords(rule.when).map((line) => `- ${line}`),
    '',
    ...(Array.isArray(rule.headline) ? [`Headline: ${firstInWords(rule.headline)}`, ''] : []),
    `Urgency: ${firstInWords(rule.urgency, 'urgency.')}.`,
    '',
    'Who is told, in this order:',
    '',
    ...rule.steps.filter((step) => !step.extra).map((step) => stepLine(step, rule)),
    ...(rule.steps.some((step) => step.extra) ? ['', 'Also useful:', ''] : []),
    ...rule.steps.filter((step) => step.extra).map((step) => stepLine(step, rule)),
    '',
    'What to do and not to do:',
    '',
    ...saidLines(rule.handling, 'handling.'),
    ...(rule.notes?.length ? ['', 'Also said:', '', ...saidLines(rule.notes)] : []),
    '',
    'What happens next:',
    '',
    ...saidLines(rule.next),
    '',
    `Support: ${firstInWords(rule.support)}`,
    ...(marksOf(rule).length > 0 ? ['', 'Counts on every path:', '', ...marksOf(rule)] : []),
    '',
    `Paragraphs: ${cited(rule.paragraphs)}. Sources: ${sourceTitles(rule.sources)}.`,
    '',
  ].join('\n');
}

function corrections(): readonly string[] {
  return (Object.keys(paragraphs) as (keyof typeof paragraphs)[]).flatMap((id) => {
    const { summary, correction } = paragraphWords(id);
    return correction ? [`- **[${id}]** ${say(summary)} **Today:** ${say(correction)}`] : [];
  });
}

/** The whole book as Markdown: rules, what holds on every path, corrections, a place to sign. Made from the data alone. */
export function routingBook(): string {
  return [
    '# The routing book',
    '',
    `Version ${rulesVersion}, ${rulesDate}. Made by \`npm run -s routing-book\` from the rules that the extension runs; do not edit it by hand.`,
    '',
    'For a safeguarding lead to read, correct and sign. **No practitioner has signed these rules yet.** They guide; they do not replace local procedures or the safeguarding lead’s decision. Numbers in [ ] are paragraphs of the e-safety policy.',
    '',
    '## From a page to a situation',
    '',
    routingDiagram(),
    '',
    'Police and children’s social care staff are routed by S39, young people by S40, whatever the situation.',
    '',
    '## What holds on every path',
    '',
    ...Object.values(always).map((line, at) => `${at + 1}. ${line}`),
    '',
    '## The situations',
    '',
    'The first situation whose conditions hold decides, in the order of this list.',
    '',
    ...rules.map(chapter),
    '## The questions',
    '',
    'In asking order. Each is asked only while its answer can still change who is told, or what is said.',
    '',
    ...questions.map(questionEntry),
    '',
    '## Old paragraphs and what holds today',
    '',
    ...corrections(),
    '',
    '## Signing',
    '',
    '| Name | Role | Organisation | Date | I have read it; my corrections are |',
    '|---|---|---|---|---|',
    '|  |  |  |  |  |',
    '',
  ].join('\n');
}
