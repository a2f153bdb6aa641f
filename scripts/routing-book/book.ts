import { always } from '../../src/language/en/always.ts';
import type { TextKey } from '../../src/language/text.ts';
import { paragraphs } from '../../src/policy/paragraphs.ts';
import { paragraphWords } from '../../src/policy/policy-words.ts';
import { type SourceId, sources } from '../../src/policy/sources.ts';
import type { Urgency } from '../../src/routing/plan-shape.ts';
import { ruleName, type SituationRule, type StepRule } from '../../src/routing/rule.ts';
import { rules } from '../../src/routing/rules/index.ts';
import { rulesDate, rulesVersion } from '../../src/routing/rules-version.ts';
import { said, saidWhen } from '../../src/routing/unsettled.ts';
import { whyKey } from '../../src/routing/why-words.ts';
import { routingDiagram } from './diagram.ts';
import { say, whenInWords } from './words.ts';

const cited = (ids: readonly string[]) => ids.map((id) => `[${id}]`).join(' ');
const sourceTitles = (ids: readonly SourceId[]) => ids.map((id) => sources[id].title).join('; ');

function stepLine(step: StepRule, rule: SituationRule): string {
  const name = say(`channel.${step.channel}.name` as TextKey); // every channel has a name, held by the directory's tests
  const mark = [
    step.either && 'or, just as right',
    step.extra && 'also useful',
    step.theirs && 'of the place where the person works',
  ];
  const marks = mark.filter(Boolean).join(', ');
  const only = step.when ? ` *Only when:* ${whenInWords(step.when).join(' **or** ')}.` : '';
  return `${step.extra ? '-' : '1.'} **${name}**${marks ? ` (${marks})` : ''}: ${say(whyKey(step, step.channel))}${only} ${cited(step.paragraphs ?? rule.paragraphs)}`;
}

function saidLines(
  lines: SituationRule['handling'] | NonNullable<SituationRule['notes']>,
  prefix: string,
): readonly string[] {
  return lines.map((line) => {
    const when = saidWhen<string>(line);
    return `- ${say(`${prefix}${said<string>(line)}` as TextKey)}${when ? ` *Only when:* ${whenInWords(when).join(' **or** ')}.` : ''}`;
  });
}

/** The headline used where no condition changes it. */
const firstWords = (headline: SituationRule['headline']): TextKey =>
  [headline]
    .flat()
    .map((line) => said<TextKey>(line))
    .at(-1) as TextKey;

function urgencyInWords({ urgency }: SituationRule): string {
  return [urgency]
    .flat()
    .map((line) => {
      const when = saidWhen<string>(line);
      return `${say(`urgency.${said<Urgency>(line)}`)}${when ? ` when ${whenInWords(when).join(' **or** ')}` : ''}`;
    })
    .join('; else ');
}

function chapter(rule: SituationRule): string {
  return [
    `### ${ruleName(rule)}: ${say(firstWords(rule.headline))}`,
    '',
    'When:',
    ...whenInWords(rule.when).map((line) => `- ${line}`),
    '',
    `Urgency: ${urgencyInWords(rule)}.`,
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
    ...(rule.notes?.length ? ['', 'Also said:', '', ...saidLines(rule.notes, '')] : []),
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
    ...(rules as readonly SituationRule[]).map(chapter),
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
