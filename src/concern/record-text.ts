import { type Language, text } from '../language/text.ts';
import type { ConcernRecord } from './record.ts';
import { actionLines, category, ownWords, peopleLines, reporterLines, whenLines, whereLines } from './record-lines.ts';
import { recordParts } from './record-parts.ts';

/** The whole record as plain text, ready to be filed. The heading carries no case detail. */
export function recordText(record: ConcernRecord, language: Language): string {
  const parts = recordParts(record, language).map(({ heading, lines }) => [heading, ...lines].join('\n'));
  return [text(language, 'record.title'), text(language, 'record.confidential'), ...parts].join('\n\n');
}

export const recordSectionIds = ['category', 'when', 'facts', 'actions', 'people'] as const;

/** One section to copy into the school's own system. */
export interface RecordSection {
  readonly id: (typeof recordSectionIds)[number];
  readonly heading: string;
  readonly text: string;
}

/**
 * The record section by section, in the order in which safeguarding systems such as CPOMS and MyConcern ask:
 * category, date and time, facts, actions, people.
 */
export function recordSections(record: ConcernRecord, language: Language): readonly RecordSection[] {
  const lines: Record<RecordSection['id'], readonly string[]> = {
    category: [category(record, language)],
    when: whenLines(record, language),
    facts: [...whereLines(record, language), ...ownWords(record.facts, language)],
    actions: actionLines(record, language),
    people: [...peopleLines(record, language), ...reporterLines(record, language)],
  };
  return recordSectionIds.map((id) => ({
    id,
    heading: text(language, `record.part.${id}`),
    text: lines[id].join('\n'),
  }));
}
