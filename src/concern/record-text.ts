import { type Language, text } from '../language/text.ts';
import type { ConcernRecord } from './record.ts';
import { type PartId, type RecordPart, recordParts } from './record-parts.ts';

/**
 * The record as plain text, ready to be filed. The heading carries no case detail.
 *
 * @param leaveOut parts that are not wanted where it goes; none by default
 */
export function recordText(record: ConcernRecord, language: Language, leaveOut: readonly PartId[] = []): string {
  const parts = recordParts(record, language)
    .filter(({ id }) => !leaveOut.includes(id))
    .map(({ heading, lines }) => [heading, ...lines].join('\n'));
  return [text(language, 'record.title'), text(language, 'record.confidential'), ...parts].join('\n\n');
}

/**
 * Which parts go into which section, in the order in which safeguarding systems such as CPOMS and MyConcern ask:
 * category, date and time, facts, actions, people. Signatures are for paper.
 */
const sections = {
  category: ['category'],
  when: ['when'],
  facts: ['where', 'facts', 'opinion'],
  actions: ['actions', 'handling', 'follow-up', 'review'],
  people: ['people', 'reporter'],
} as const satisfies Readonly<Record<string, readonly PartId[]>>;

type SectionId = keyof typeof sections;
const sectionIds = Object.keys(sections) as readonly SectionId[]; // the keys of a constant

/** What stands under the section's own heading, or names itself line by line. */
const withoutHeading: readonly PartId[] = [
  'category',
  'when',
  'where',
  'facts',
  'actions',
  'review',
  'people',
  'reporter',
];

/** One section to copy into the school's own system. */
export interface RecordSection {
  readonly id: SectionId;
  readonly heading: string;
  readonly text: string;
}

const sectionLines = ({ id, heading, lines }: RecordPart): readonly string[] =>
  withoutHeading.includes(id) ? lines : ['', heading, ...lines];

/** The record section by section; everything that was typed is in one of them. A section without lines is left out. */
export function recordSections(record: ConcernRecord, language: Language): readonly RecordSection[] {
  const parts = recordParts(record, language);
  const lines = (section: SectionId) =>
    sections[section].flatMap((id) => parts.filter((part) => part.id === id).flatMap(sectionLines));
  return sectionIds
    .map((id) => ({ id, heading: text(language, `record.part.${id}`), text: lines(id).join('\n') }))
    .filter(({ text: words }) => words !== '');
}
