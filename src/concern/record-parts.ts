import { type Language, type TextKey, text } from '../language/text.ts';
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

/** One part of a record: a heading and its lines, in the language asked for. */
export interface RecordPart {
  readonly heading: string;
  readonly lines: readonly string[];
}

type Part = readonly [heading: TextKey, lines: readonly string[]];

const signatures = (language: Language): readonly string[] =>
  (['record.sign.reporter', 'record.sign.received'] as const).map((key) => text(language, key));

/** When to act and to ask again; numbers are named there, so text relay closes it. */
function followUp(record: ConcernRecord, language: Language): readonly string[] {
  const lines = dutyLines(dutiesFor(record), record.nation, language);
  return lines.length > 0 ? [...lines, text(language, 'duty.relay')] : [];
}

/** The order in which safeguarding leads file a concern today. */
function concernParts(record: ConcernRecord, language: Language): readonly Part[] {
  return [
    ['record.part.reporter', reporterLines(record, language)],
    ['record.part.when', whenLines(record, language)],
    ['record.part.category', [category(record, language)]],
    ['record.part.where', whereLines(record, language)],
    ['record.part.people', peopleLines(record, language)],
    ['record.part.facts', ownWords(record.facts, language)],
    ['record.part.opinion', ownWords(record.opinion, language)],
    ['record.part.actions', actionLines(record, language)],
    ['record.part.handling', record.handling.map((id) => text(language, `handling.${id}`))],
    ['record.part.follow-up', followUp(record, language)],
    [
      'record.part.review',
      [line(language, 'record.line.review', record.nextReview && sayDate(language, record.nextReview))],
    ],
    ['record.part.signatures', signatures(language)],
  ];
}

/** About a colleague: less is written down, and the warning comes first. */
function colleagueParts(record: ConcernRecord, language: Language): readonly Part[] {
  return [
    ['record.part.warning', [text(language, 'record.colleague-warning'), text(language, 'record.colleague-alone')]],
    ['record.part.reporter', reporterLines(record, language)],
    ['record.part.when', whenLines(record, language)],
    ['record.part.where', whereLines(record, language)],
    ['record.part.people', peopleLines(record, language)],
    ['record.part.facts', ownWords(record.facts, language)],
    ['record.part.actions', actionLines(record, language)],
    ['record.part.follow-up', followUp(record, language)],
    ['record.part.signatures', signatures(language)],
  ];
}

/**
 * The record in parts, for the screen, for print and for what is copied.
 *
 * Addresses are in safe form wherever they stand. A part without lines is left out.
 */
export function recordParts(record: ConcernRecord, language: Language): readonly RecordPart[] {
  const parts = record.form === 'colleague' ? colleagueParts(record, language) : concernParts(record, language);
  return parts
    .filter(([, lines]) => lines.length > 0)
    .map(([heading, lines]) => ({ heading: text(language, heading), lines }));
}
