import { type Language, text } from '../language/text.ts';
import { dutiesFor } from './duty-clock.ts';
import { dutyLines } from './duty-lines.ts';
import type { ConcernRecord } from './record.ts';
import {
  actionLines,
  category,
  line,
  ownWords,
  peopleLines,
  reporterLines,
  whenLines,
  whereLines,
} from './record-lines.ts';
import { sayDate } from './words.ts';

/** The order in which safeguarding leads file a concern today. */
const concernForm = [
  'reporter',
  'when',
  'category',
  'where',
  'people',
  'facts',
  'opinion',
  'actions',
  'handling',
  'follow-up',
  'review',
  'signatures',
] as const;

/** About a colleague: less is written down, and the warning comes first. */
const colleagueForm = [
  'warning',
  'reporter',
  'when',
  'where',
  'people',
  'facts',
  'actions',
  'handling',
  'follow-up',
  'signatures',
] as const;

export type PartId = (typeof concernForm | typeof colleagueForm)[number];

/** One part of a record: a heading and its lines, in the language asked for. */
export interface RecordPart {
  readonly id: PartId;
  readonly heading: string;
  readonly lines: readonly string[];
}

const signatures = (language: Language): readonly string[] =>
  (['record.sign.reporter', 'record.sign.received'] as const).map((key) => text(language, key));

/** When to act and to ask again; numbers are named there, so text relay closes it. */
function followUp(record: ConcernRecord, language: Language): readonly string[] {
  const lines = dutyLines(dutiesFor(record), record.nation, language);
  return lines.length > 0 ? [...lines, text(language, 'duty.relay')] : [];
}

/** What the reporter was asked, and what of it was not kept; a colleague's record has it only where that was typed. */
function handlingLines(record: ConcernRecord, language: Language): readonly string[] {
  const typed = record.keptExcept.trim() !== '';
  if (record.form === 'colleague' && !typed) return [];
  const asked = record.handling.map((id) => text(language, `handling.${id}`));
  return typed ? [...asked, text(language, 'record.kept-except'), ...ownWords(record.keptExcept, language)] : asked;
}

const linesOf: { readonly [Id in PartId]: (record: ConcernRecord, language: Language) => readonly string[] } = {
  warning: (_record, language) =>
    (['record.colleague-warning', 'record.colleague-alone'] as const).map((key) => text(language, key)),
  reporter: reporterLines,
  when: whenLines,
  category: (record, language) => [category(record, language)],
  where: whereLines,
  people: peopleLines,
  facts: (record, language) => ownWords(record.facts, language),
  opinion: (record, language) => ownWords(record.opinion, language),
  actions: actionLines,
  handling: handlingLines,
  'follow-up': followUp,
  review: (record, language) => [
    line(language, 'record.line.review', record.nextReview && sayDate(language, record.nextReview)),
  ],
  signatures: (_record, language) => signatures(language),
};

/**
 * The record in parts, for the screen, for print and for what is copied.
 *
 * Addresses are in safe form wherever they stand. A part without lines is left out.
 */
export function recordParts(record: ConcernRecord, language: Language): readonly RecordPart[] {
  const form: readonly PartId[] = record.form === 'colleague' ? colleagueForm : concernForm;
  return form
    .map((id) => ({ id, heading: text(language, `record.part.${id}`), lines: linesOf[id](record, language) }))
    .filter(({ lines }) => lines.length > 0);
}
