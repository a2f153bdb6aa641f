import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { closeness, ready } from '../../../src/directory/local/closeness.ts';
import { mistakesBetween, placeAlone, plainName } from '../../../src/directory/local/name-distance.ts';
import { patience } from '../../proof/patience.ts';
import { count, shows } from '../../proof/shows.ts';
import { times } from '../../proof/size.ts';

const numRuns = times(100_000, 1000);
const anyName = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc
    .array(fc.constantFrom('City', 'of', 'York', 'Council', 'St', 'Saint', '&', 'Ynys Môn', "King's", 'Lynn', '-'), {
      maxLength: 6,
    })
    .map((parts) => parts.join(' ')),
);
const word = fc.stringMatching(/^[a-d]{0,8}$/);

describe('every function of the local directory that takes a text', () => {
  it('a plain name is letters, numbers and single spaces, and making it plain twice is making it plain once', {
    timeout: patience,
  }, ({ task }) => {
    fc.assert(
      fc.property(anyName, (name) => {
        const plain = plainName(name);
        expect(plain).toMatch(/^(?:[a-z0-9]+(?: [a-z0-9]+)*)?$/);
        expect(plainName(plain)).toBe(plain);
        const alone = placeAlone(plain);
        expect(placeAlone(alone)).toBe(alone);
        for (const part of alone.split(' ')) expect(plain).toContain(part);
      }),
      { numRuns },
    );
    shows(
      task,
      'text-functions',
      `${count(numRuns)} texts each through the functions of the local directory: 0 throws`,
    );
  });

  it('a name is closest to itself, however it is written', { timeout: patience }, () => {
    fc.assert(
      fc.property(anyName, (name) => {
        const made = ready(name);
        expect(made === null).toBe(placeAlone(plainName(name)) === '');
        if (!made) return;
        expect(closeness(made, made)).toBe(0);
        const shouted = ready(plainName(name).toUpperCase());
        expect(shouted && closeness(shouted, made)).toBe(0);
      }),
      { numRuns },
    );
  });

  it('mistakes between two words: none when alike, the same both ways, one for one change', {
    timeout: patience,
  }, () => {
    fc.assert(
      fc.property(word, word, fc.nat({ max: 4 }), (one, other, most) => {
        const between = mistakesBetween(one, other, most);
        expect(between).toBe(mistakesBetween(other, one, most));
        expect(between === 0).toBe(one === other);
        expect(between).toBeLessThanOrEqual(most + 1);
        expect(between).toBeGreaterThanOrEqual(Math.min(Math.abs(one.length - other.length), most + 1));
        expect(mistakesBetween(one, `${one}x`, 2)).toBe(1);
        expect(mistakesBetween(`x${one}`, one, 2)).toBe(1);
        expect(mistakesBetween(`xy${one}`, `yx${one}`, 2)).toBe(1);
      }),
      { numRuns },
    );
  });
});
