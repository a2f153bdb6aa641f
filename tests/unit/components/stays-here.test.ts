import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const ticked = /\btype="(?:checkbox|radio|file)"/;

/** Every field of the source that somebody types into. `access.test.ts` reads what each screen shows in both browsers. */
const typed = globSync('{components,entrypoints}/**/*.{tsx,html}').flatMap((path) => {
  const source = readFileSync(path, 'utf8');
  return [...source.matchAll(/<(?:textarea|input)\b[\s\S]*?\/?>(?=\s*(?:[)<:}]|$))/g)]
    .map(([field]) => ({ path, source, field }))
    .filter(({ field }) => !ticked.test(field));
});

/** The object is spread over the field itself, or begins the one that is. */
const staysHere = (field: string, source: string) =>
  [...field.matchAll(/\{\.\.\.(\w+)\}/g)].some(
    ([, spread]) => spread === 'staysHere' || new RegExp(`const ${spread} = \\{\\s*\\.\\.\\.staysHere,`).test(source),
  );

describe('what is typed reaches no spelling, writing or form service of the browser (retention.md: nowhere)', () => {
  it('there are fields to look at', () => expect(typed.length).toBeGreaterThan(10));

  it.each(typed)('$path', ({ field, source }) => {
    expect(staysHere(field, source)).toBe(true);
    // Nothing after it on the field may take it back.
    expect(field).not.toMatch(/autocomplete=|spell[cC]heck=|auto[cC]orrect=|writing[sS]uggestions=/);
  });

  it('and nothing else can be typed into', () => {
    const editable = globSync('{components,entrypoints}/**/*.{tsx,html}').filter((path) =>
      /contenteditable|designMode/i.test(readFileSync(path, 'utf8')),
    );
    expect(editable).toEqual([]);
  });
});
