import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

/** Where texts come in that somebody types, pastes or sets. */
const folders = 'src/{concern,organisation,own-words}/**/*.ts';
const local = 'src/directory/local/{name-distance,closeness}.ts';
/** Names that a text from outside goes by in the code. */
const parameter = /\b(?:typed|pasted|text|words?|name|line|file|phone|plain|exact|scheme|value|subject)\b\??: string\b/;
const exported = /^export (?:const (\w+)(?:: Check<string[^=]*)? = (?:\(([^)]*)\))?|function (\w+)\(([^)]*)\))/gm;

const functions = globSync([folders, local]).flatMap((path) =>
  [...readFileSync(path, 'utf8').matchAll(exported)]
    .filter(([whole, , first, , second]) => parameter.test(first ?? second ?? '') || whole.includes(': Check<string>'))
    .map(([, constant, , named]) => ({ path, name: constant ?? named ?? '' })),
);
const properties = globSync('tests/unit/**/*.ts{,x}')
  .map((path) => readFileSync(path, 'utf8'))
  .filter((text) => /\bfc\.(?:property|asyncProperty)\(/.test(text));

it('there are functions that take a text', () => expect(functions.length).toBeGreaterThan(20));

it.each(functions)('$name ($path) is held by a property over random texts', ({ name }) => {
  expect(properties.some((text) => new RegExp(`\\b${name}\\b`).test(text))).toBe(true);
});
