import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { localLookup } from '../../../src/directory/local/lookup.ts';
import { mistakesBetween } from '../../../src/directory/local/name-distance.ts';
import { listedAuthorities } from '../../../src/directory/local/records.ts';
import { local } from '../../../src/language/en/local.ts';
import { before, everyName, oneMistake } from './every-name.ts';
import { lookupTimes } from './lookup-bench.ts';

const find = localLookup(before);
const ids = (typed: string) => find(typed).map(({ placeId }) => placeId);

/** The match that answers as it must, and where it stands. */
const rank = (typed: string, answers: readonly string[]) =>
  find(typed).findIndex(({ authorityIds }) => authorityIds.join() === answers.join());

describe('the search for a council', () => {
  it('finds every council, district, old name and alias among the first three, typed as written', () => {
    const lost = everyName.filter(({ name, answers }) => ![0, 1, 2].includes(rank(name, answers)));
    expect(lost.map(({ name }) => name)).toEqual([]);
  });

  it('finds them in capitals, without hyphens, accents and apostrophes too', () => {
    const lost = everyName.filter(({ name, answers }) => {
      const typed = name.normalize('NFD').replace(/\p{M}/gu, '').replace(/[-’']/g, ' ').toUpperCase();
      return ![0, 1, 2].includes(rank(typed, answers));
    });
    expect(lost.map(({ name }) => name)).toEqual([]);
  });

  it('forgives one mistake in any name of six letters or more', () => {
    fc.assert(
      fc.property(oneMistake, ({ typed, answers }) => {
        expect([0, 1, 2]).toContain(rank(typed, answers));
      }),
      { numRuns: 300 },
    );
  });

  it('offers the other name where a mistake turns one place into another', () => {
    expect(ids('Hertfordshire').slice(0, 2)).toEqual(['hertfordshire', 'herefordshire']);
    expect(ids('Herefordshire').slice(0, 2)).toEqual(['herefordshire', 'hertfordshire']);
  });

  it('says why it answers', () => {
    const [kettering] = find('Kettering');
    expect(kettering?.authorityIds).toEqual(['north-northamptonshire']);
    expect(kettering?.why.key).toBe('local.why.former');
    expect(kettering?.why.values).toMatchObject({ place: 'Kettering', now: 'North Northamptonshire' });
    expect(find('Guildford')[0]?.why.key).toBe('local.why.district');
    expect(find('Hull')[0]?.why).toMatchObject({ key: 'local.why.alias', values: { written: 'Hull' } });
    expect(find('Walsall')[0]?.why.key).toBe('local.why.authority');
  });

  it('fills every place in the sentence it names', () => {
    for (const { name } of everyName)
      for (const { why } of find(name)) {
        const wanted = [...local[why.key].matchAll(/\{(\w+)\}/g)].map(([, place]) => place ?? '');
        expect(wanted.filter((place) => !why.values[place])).toEqual([]);
      }
  });

  it('asks to choose where several answer: councils that were split, and districts in two trusts', () => {
    expect(find('Cumbria')[0]).toMatchObject({
      authorityIds: ['cumberland', 'westmorland-and-furness'],
      why: { key: 'local.why.former-choose' },
    });
    expect(find('Belfast')[0]).toMatchObject({
      authorityIds: ['belfast-hsc-trust', 'south-eastern-hsc-trust'],
      why: { key: 'local.why.trusts' },
      unsure: 'local.why.area-unsure',
    });
  });

  it('changes Surrey on 1 April 2027, and says so beforehand', () => {
    const [surreyBefore] = localLookup('2027-03-31')('Surrey');
    expect(surreyBefore).toMatchObject({ authorityIds: ['surrey'], change: { effectiveOn: '2027-04-01' } });
    const then = localLookup('2027-04-01');
    expect(then('Surrey')[0]).toMatchObject({ authorityIds: ['east-surrey', 'west-surrey'], change: null });
    expect(then('Woking')[0]?.authorityIds).toEqual(['west-surrey']);
    expect(then('Epsom and Ewell')[0]?.authorityIds).toEqual(['east-surrey']);
    expect(then('West Surrey')[0]?.authorityIds).toEqual(['west-surrey']);
    expect(then('Walsall')[0]?.authorityIds).toEqual(['walsall']);
  });

  it('shows a council once whose name its old council had, and keeps namesakes apart', () => {
    expect(ids('Somerset').filter((id) => id.startsWith('former-somerset-county'))).toEqual([]);
    expect(ids('City of London')).toEqual(['city-of-london']);
    expect(ids('saint helens')[0]).toBe('st-helens');
  });

  it('finds nothing for nothing, for the word “council” alone, and for what is no place', () => {
    for (const typed of ['', '   ', 'council', 'Borough Council', '!!!', 'qqqqqqqq']) expect(find(typed)).toEqual([]);
  });

  it('never throws, and shows at most eight, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (typed) => {
        expect(find(typed).length).toBeLessThanOrEqual(8);
      }),
    );
  });

  it('times every name of the whole country, twice', () => {
    expect(lookupTimes(() => performance.now())).toHaveLength(everyName.length * 2);
    expect(everyName.length).toBeGreaterThan(2 * listedAuthorities.length);
  });
});

describe('mistakes between two words', () => {
  it.each([
    ['walsall', 'walsall', 0],
    ['walsal', 'walsall', 1],
    ['wlasall', 'walsall', 1],
    ['wallsall', 'walsall', 1],
    ['wolsall', 'walsall', 1],
    ['wolsal', 'walsall', 2],
    ['dudley', 'walsall', 3],
  ])('%s for %s: %i, counted up to two', (typed, name, mistakes) => {
    expect(mistakesBetween(typed, name, 2)).toBe(mistakes);
  });
});
