import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { always } from '../../../src/language/en/always.ts';
import { en } from '../../../src/language/en.ts';
import { barredIn } from '../barred-words.ts';

const sentences = Object.entries(en) as [string, string][];

function sourceText(folder: string): string {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !/language\/(?:en|cy)\b/.test(entry.parentPath))
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
    .join('\n');
}

describe('the words on screen', () => {
  it('no barred word anywhere', () => {
    // What the 2007 policy itself named is told under "paragraph" as history.
    const shown = sentences.filter(([key]) => !key.startsWith('paragraph.') && !key.startsWith('source.'));
    const found = shown.flatMap(([key, sentence]) => barredIn(sentence).map((word) => `${key}: ${word}`));
    expect(found).toEqual([]);
  });

  it('every sentence is filled, trimmed, and uses curly quotes', () => {
    expect(
      sentences.filter(([, sentence]) => sentence.trim() === '' || /^ | $/.test(sentence)).map(([key]) => key),
    ).toEqual([]);
    expect(sentences.filter(([, sentence]) => /['"]/.test(sentence)).map(([key]) => key)).toEqual([]);
  });

  it('no sentence lies unused', () => {
    const source = ['components', 'src', 'entrypoints', 'scripts'].map(sourceText).join('\n');
    // `practice.${id}.title` makes every key of that form; without a dot before the place it would make any key.
    const made = [...source.matchAll(/`([a-z][\w-]*\.[^`\s]*\$\{[^`]*)`/g)].map(
      ([, key = '']) =>
        new RegExp(
          `^${key
            .split(/\$\{[^}]*\}/)
            .map((part) => part.replaceAll('.', '\\.'))
            .join('.+')}$`,
        ),
    );
    const unused = sentences
      .map(([key]) => key.replace(/~.*$/, '')) // a reader's own words stand in for the key's
      .filter(
        (key) =>
          !(key in always) && // "How we decide" shows the whole list
          !source.includes(`'${key}'`) &&
          !source.includes(`"${key}"`) &&
          !made.some((form) => form.test(key)),
      );
    expect(unused).toEqual([]);
  });
});
