import { measure } from './measure.ts';
import { type Part, parts, type Text } from './parts.ts';

/** What guidance is held to. A formula says little about a text of a few words, so those only count in their part. */
export const limits = { part: 11, text: 11, wordsOfText: 6 } as const;

const asSentence = ({ sentence }: Text) => (/[.!?:]$/.test(sentence) ? sentence : `${sentence}.`);

/** The reading age of a part, all its texts read as one. */
export const ageOfPart = ({ texts }: Part): number => measure(texts.map(asSentence).join(' ')).age;

/** Texts long enough to be measured alone, the hardest first. */
export function hardest(list: readonly Part[]): readonly (Text & { readonly age: number })[] {
  return list
    .flatMap(({ texts }) => texts.map((text) => ({ ...text, ...measure(text.sentence) })))
    .filter(({ words }) => words >= limits.wordsOfText)
    .sort((one, other) => other.age - one.age || one.key.localeCompare(other.key));
}

/** `docs/reading-age.md`: every part of the catalogue, and the hardest texts. */
export function readingAge(): string {
  const all = parts();
  const guidance = all.filter((part) => part.guidance);
  const row = (part: Part) => `| ${part.name} | ${Math.round(ageOfPart(part))} |`;
  const table = (head: string, list: readonly Part[]) => [`| ${head} | Reading age |`, '|---|---|', ...list.map(row)];
  return [
    '# How easy the words are to read',
    '',
    'Made by `npm run reading-age`; do not edit. Flesch-Kincaid grade plus five, measured on the English catalogue.',
    'Names of bodies are left out; words of the field (`scripts/reading-age/field-words.ts`) count as one short word.',
    `Guidance: at most ${limits.part} for each part, and at most ${limits.text} for any text of ${limits.wordsOfText} words or more.`,
    'A formula counts words and syllables. It does not know whether a text is kind, clear or right.',
    '',
    '## Guidance',
    '',
    ...table('Part', guidance),
    '',
    '### The hardest texts',
    '',
    '| Reading age | Key | Text |',
    '|---|---|---|',
    ...hardest(guidance)
      .slice(0, 25)
      .map(({ age, key, sentence }) => `| ${age.toFixed(1)} | \`${key}\` | ${sentence} |`),
    '',
    '## Everything else',
    '',
    'For safeguarding leads and IT: the old policy and its sources, settings, the directory.',
    '',
    ...table(
      'Part',
      all.filter((part) => !part.guidance),
    ),
    '',
  ].join('\n');
}
