import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressForPeople, readAddress } from '../../../src/concern/address.ts';
import { calendarEntry } from '../../../src/concern/calendar.ts';
import { hasUnusual, withoutHidden } from '../../../src/concern/characters.ts';
import { ownWords } from '../../../src/concern/record-lines.ts';
import { refusalFor } from '../../../src/concern/refused-scheme.ts';
import '../../../src/language/all-sentences.ts';
import { fromSafeForm } from '../../../src/concern/safe-form.ts';
import { cleanText } from '../../../src/concern/text.ts';
import { en } from '../../../src/language/en.ts';
import { patience } from '../../proof/patience.ts';
import { count, shows } from '../../proof/shows.ts';
import { times } from '../../proof/size.ts';
import { awkwardText, webAddress } from './arbitraries.ts';
import { liveInProse } from './live-links.ts';

const numRuns = times(100_000, 1000);
const anyText = fc.oneof(awkwardText, fc.string({ unit: 'binary', maxLength: 60 }));

/**
 * The code points that are not seen, as a table of its own: Unicode’s controls for direction, joiners, fillers, variation
 * selectors, marks of interlinear notes and of old notations, and tags.
 */
const unseen: readonly (readonly [number, number])[] = [
  [0xad, 0xad],
  [0x34f, 0x34f],
  [0x61c, 0x61c],
  [0x115f, 0x1160],
  [0x17b4, 0x17b5],
  [0x180b, 0x180f],
  [0x200b, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x206f],
  [0x3164, 0x3164],
  [0xfe00, 0xfe0f],
  [0xfeff, 0xfeff],
  [0xffa0, 0xffa0],
  [0xfff0, 0xfffb],
  [0x1bca0, 0x1bca3],
  [0x1d173, 0x1d17a],
  [0xe0000, 0xe0fff],
];
/** An emoji keeps the sign that it is to be shown in colour, and so does a keycap. */
const inColour = (before = '', after = ''): boolean =>
  /^\p{Extended_Pictographic}$/u.test(before) || (/^[0-9#*]$/.test(before) && after === '\u20e3');
const isUnseen = (character: string, at: number, all: readonly string[]): boolean =>
  unseen.some(([from, to]) => (character.codePointAt(0) ?? 0) >= from && (character.codePointAt(0) ?? 0) <= to) &&
  !(character === '\ufe0f' && inColour(all[at - 1], all[at + 1]));
const withUnseen = fc
  .array(
    fc.oneof(
      fc.integer({ min: 0, max: unseen.length - 1 }).chain((which) => {
        const [min, max] = unseen[which] ?? [0, 0];
        return fc.integer({ min, max }).map((code) => String.fromCodePoint(code));
      }),
      fc.constantFrom('❤', '😀', '\ufe0f', '1', '\u20e3', 'ŵ', 'w\u0302', '👨\u200d👧'),
      anyText,
    ),
    { maxLength: 8 },
  )
  .map((parts) => parts.join(''));

describe('every function of src/concern that takes a text (the text rules)', () => {
  it('hidden characters: taken out, and nothing else', { timeout: patience }, ({ task }) => {
    fc.assert(
      fc.property(withUnseen, (text) => {
        const plain = [...text].filter((...one) => !isUnseen(...one)).join('');
        expect(withoutHidden(text)).toBe(plain);
        if (plain !== text) expect(hasUnusual(text)).toBe(true);
        else if (/^[\0-\u058f]*$/.test(text)) expect(hasUnusual(text)).toBe(false); // below the first right-to-left letter
      }),
      { numRuns },
    );
    shows(task, 'text-functions', `${count(numRuns)} texts each through the functions of src/concern: 0 throws`);
  });

  it('the part after ? is left out, and nothing before it', { timeout: patience }, () => {
    fc.assert(
      fc.property(webAddress, (pasted) => {
        const read = readAddress(pasted);
        if (!read.ok) return;
        const { exact, host } = read.value;
        const short = fromSafeForm(addressForPeople({ address: exact, queryLeftOut: true }) ?? '');
        expect(short).not.toMatch(/[?#]/);
        expect(exact.startsWith(short)).toBe(true);
        expect(/^[?#]|^$/.test(exact.slice(short.length))).toBe(true);
        expect(readAddress(short)).toMatchObject({ ok: true, value: { exact: short, host } });
      }),
      { numRuns },
    );
  });

  it('every scheme but http and https is refused, with a sentence', { timeout: patience }, () => {
    const schemes = fc.constantFrom('http:', 'https:', 'file:', 'data:', 'constructor', '__proto__', 'toString');
    fc.assert(
      fc.property(fc.oneof(schemes, anyText), (scheme) => {
        const why = refusalFor(scheme);
        expect(why === undefined).toBe(scheme === 'http:' || scheme === 'https:');
        if (why !== undefined) expect(en[why].length).toBeGreaterThan(10);
      }),
      { numRuns },
    );
  });

  it('a person’s own words keep their lines, and nothing in them can be pressed', { timeout: patience }, () => {
    fc.assert(
      fc.property(
        fc.array(anyText).map((lines) => lines.join('\n')),
        (words) => {
          const clean = cleanText(words);
          if (!clean.ok) return;
          const lines = ownWords(clean.value, 'en');
          expect(liveInProse(lines.join('\n'))).toBeNull();
          const typed = clean.value.trim();
          expect(lines).toHaveLength(typed === '' ? 1 : typed.split('\n').length);
        },
      ),
      { numRuns },
    );
  });

  it('a calendar entry has its thirteen lines and no more, whatever its id', { timeout: patience }, () => {
    // Letters of at most two bytes: all that ids and sentences are made of.
    const ids = anyText.map((text) => text.replace(/[^\0-\u07ff]/gu, ''));
    fc.assert(
      fc.property(ids, (id) => {
        const entry = calendarEntry({ kind: 'day', date: '2026-11-25' }, Date.UTC(2026, 10, 24), id, 'en');
        for (const line of entry.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
        const unfolded = entry.replaceAll('\r\n ', '').split('\r\n');
        expect(unfolded).toHaveLength(14); // thirteen lines, and the end of the last
        expect(unfolded.filter((line) => line.startsWith('UID:'))).toHaveLength(1);
      }),
      { numRuns },
    );
  });
});
