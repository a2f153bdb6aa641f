import type { Paragraph } from './paragraph-shape.ts';
import { type ParagraphId, paragraphs } from './paragraphs.ts';
import type { PolicyKey } from './policy-key.ts';
import { type SourceId, sources } from './sources.ts';

// The key of a sentence follows from the data; `PolicyKey` cannot be narrowed by looking at a list’s
// length, so it is asserted here, and a test holds each key against the catalogue.
const keyed = (key: string) => key as PolicyKey;

/**
 * The catalogue keys of a paragraph's sentences.
 *
 * `correction` is null where the paragraph still stands, `noRule` where some rule carries it out.
 */
export function paragraphWords(id: ParagraphId) {
  const { rules, correctedBy }: Paragraph = paragraphs[id];
  return {
    summary: keyed(`paragraph.${id}.summary`),
    correction: correctedBy.length > 0 ? keyed(`paragraph.${id}.correction`) : null,
    noRule: rules.length === 0 ? keyed(`paragraph.${id}.no-rule`) : null,
  };
}

/** The catalogue key of what is not known about a source; null where nothing is. */
export function sourceGap(id: SourceId): PolicyKey | null {
  return sources[id].gap ? keyed(`source.${id}.gap`) : null;
}
