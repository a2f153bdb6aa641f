import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const text = readFileSync('docs/accessibility.md', 'utf8');

/** The criteria of WCAG 2.2, levels A and AA, by guideline: how many there are, and which of them are AAA. */
const guidelines: Readonly<Record<string, { last: number; without?: readonly number[] }>> = {
  '1.1': { last: 1 },
  '1.2': { last: 5 },
  '1.3': { last: 5 },
  '1.4': { last: 13, without: [6, 7, 8, 9] },
  '2.1': { last: 4, without: [3] },
  '2.2': { last: 2 },
  '2.3': { last: 1 },
  '2.4': { last: 11, without: [8, 9, 10] },
  '2.5': { last: 8, without: [5, 6] },
  '3.1': { last: 2 },
  '3.2': { last: 6, without: [5] },
  '3.3': { last: 8, without: [5, 6] },
  '4.1': { last: 3, without: [1] }, // 4.1.1 is gone from WCAG 2.2
};
const criteria = Object.entries(guidelines).flatMap(([guideline, { last, without = [] }]) =>
  Array.from({ length: last }, (_, at) => at + 1)
    .filter((number) => !without.includes(number))
    .map((number) => `${guideline}.${number}`),
);

/** The numbers a row of the tables is about: one, a list or a range. */
const covered = [...text.matchAll(/^\| ((?:\d\.\d\.\d+(?:, | to )?)+)/gm)].flatMap(([, named = '']) => {
  const [from = '', to = ''] = named.trim().split(' to ');
  if (!to) return from.split(', ').map((one) => one.trim());
  return criteria.slice(criteria.indexOf(from), criteria.indexOf(to) + 1);
});

describe('docs/accessibility.md', () => {
  it('says of each of the 55 criteria of WCAG 2.2 A and AA how it is met, in their order', () => {
    expect(criteria).toHaveLength(55);
    expect(covered).toEqual(criteria);
  });

  it.each([...new Set([...text.matchAll(/\]\(([^)#]+)\)/g)].map(([, link = '']) => link))])('%s is there', (link) => {
    expect(existsSync(join('docs', link))).toBe(true);
  });
});
