import { type Language, text } from '../language/text.ts';
import type { ConcernRecord } from './record.ts';
import { recordParts } from './record-parts.ts';

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escaped = (words: string): string => words.replace(/[&<>"']/g, (sign) => entities[sign] ?? '');

/**
 * The record as rich text for the clipboard: headings and paragraphs only, no links, styles or attributes.
 *
 * Goes to the clipboard as `text/html` beside the plain text; it is never put into a page of ours.
 */
export function recordHtml(record: ConcernRecord, language: Language): string {
  const heading = `<h1>${escaped(text(language, 'record.title'))}</h1>`;
  const warning = `<p>${escaped(text(language, 'record.confidential'))}</p>`;
  const parts = recordParts(record, language).map(
    (part) => `<h2>${escaped(part.heading)}</h2>${part.lines.map((words) => `<p>${escaped(words)}</p>`).join('')}`,
  );
  return [heading, warning, ...parts].join('');
}
