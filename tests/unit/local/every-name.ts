import fc from 'fast-check';
import { districts, formerAreas, listedAuthorities, niDistricts } from '../../../src/directory/local/records.ts';

/** The day the tests search on: before the change in Surrey. */
export const before = '2026-11-24';

/** Every listed name with the authorities that must answer to it: short names, full names and aliases. */
export const everyName = [
  ...listedAuthorities.map((one) => ({ ...one, answers: [one.id] })),
  ...districts.map((one) => ({ ...one, answers: [one.countyId] })),
  ...niDistricts.map((one) => ({ ...one, answers: one.trustIds })),
  ...formerAreas.map((one) => ({ ...one, answers: one.authorityIds })),
].flatMap((one) => {
  const aliases = 'aliases' in one ? (one.aliases ?? []) : [];
  return [one.shortName, one.name, ...aliases].map((name) => ({ id: one.id, name, answers: one.answers }));
});

const letter = fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz');

/** One mistake in a name: a letter left out, added or changed, or two neighbours swapped. */
export const oneMistake = fc
  .record({
    of: fc.constantFrom(...everyName.filter(({ name }) => name.length >= 6)),
    kind: fc.constantFrom('leave-out', 'add', 'change', 'swap'),
    at: fc.nat(),
    letter,
  })
  .map(({ of, kind, at, letter }) => {
    const { name } = of;
    const here = at % (name.length - 1);
    const [start, one, two, end] = [name.slice(0, here), name[here] ?? '', name[here + 1] ?? '', name.slice(here + 2)];
    const typed = {
      'leave-out': start + two + end,
      add: start + letter + one + two + end,
      change: start + letter + two + end,
      swap: start + two + one + end,
    }[kind];
    return { ...of, typed: typed ?? name };
  });
