import type { ParagraphId, paragraphs } from './paragraphs.ts';
import type { SourceId, sources } from './sources.ts';

type WithoutRule = {
  [Id in ParagraphId]: (typeof paragraphs)[Id]['rules'] extends readonly [] ? Id : never;
}[ParagraphId];
type Corrected = {
  [Id in ParagraphId]: (typeof paragraphs)[Id]['correctedBy'] extends readonly [] ? never : Id;
}[ParagraphId];
type WithGap = { [Id in SourceId]: (typeof sources)[Id]['gap'] extends true ? Id : never }[SourceId];

/**
 * Every sentence the policy's data calls for, no more and no fewer: a catalogue that must be a
 * record of these fails the type check when a paragraph or a source lacks its words.
 */
export type PolicyKey =
  | `paragraph.${ParagraphId}.summary`
  | `paragraph.${Corrected}.correction`
  | `paragraph.${WithoutRule}.no-rule`
  | `source.${WithGap}.gap`;
