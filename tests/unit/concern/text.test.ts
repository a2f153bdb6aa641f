import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanText } from '../../../src/concern/text.ts';
import { count, shows } from '../../proof/shows.ts';
import { awkwardText } from './arbitraries.ts';
import { patience, runs } from './runs.ts';

const clean = (typed: string) => {
  const outcome = cleanText(typed);
  return outcome.ok ? outcome.value : outcome.why;
};

describe('free text (the text rules)', () => {
  it('is well formed, with plain line ends', () => {
    expect(clean('a\r\nb\rc\u2028d')).toBe('a\nb\nc\nd');
    expect(() => encodeURIComponent(clean('\uD800x'))).not.toThrow();
  });

  it('loses bidi controls, zero-width and tag characters, and keeps letters of every language', () => {
    expect(clean('a\u202Eb\u2066c\u200Bd\u200De\uFEFFf\u{E0041}g\u0000h')).toBe('abcdefgh');
    expect(clean('Siân: “שלום” 😀\tok')).toBe('Siân: “שלום” 😀\tok');
  });

  it('loses fillers, variation selectors and marks of notes, in which another text could be hidden', () => {
    const hidden =
      '\u034F\u115F\u1160\u17B4\u17B5\u180B\u180C\u180D\u180F\u3164\uFFA0\uFFF9\uFFFA\uFFFB\uFE00\uFE0E\uFE0F\u{E0100}\u{E01EF}';
    for (const one of hidden) expect(clean(`He${one}llo`), one.codePointAt(0)?.toString(16)).toBe('Hello');
    expect(
      clean(`Hello${[...'see you'].map((letter) => String.fromCodePoint(0xe0100 + letter.charCodeAt(0))).join('')}`),
    ).toBe('Hello');
    expect(clean('7\uFE0F pm')).toBe('7 pm');
  });

  it('keeps what belongs to a letter or an emoji: accents of Welsh, colour, keycaps, skin, flags; and the blank of Braille', () => {
    for (const words of [
      'dŵr, w\u0302 a y\u0302',
      '❤\uFE0F ☎\uFE0F',
      '1\uFE0F\u20E3 #\uFE0F\u20E3',
      '👍🏽 🇬🇧',
      '⠓⠊⠀⠽⠕⠥',
      'ສະບາຍດີ ខ្មែរ हिन्दी',
    ])
      expect(clean(words)).toBe(words);
    expect(clean('❤\uFE0F\uFE0F')).toBe('❤\uFE0F');
  });

  const bytes = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJ'.repeat(6);
  it.each([
    ['data:image/png;charset=x', 'text.why.picture'],
    ['DATA: IMAGE/png', 'text.why.picture'],
    ['da\u200Bta:image/png', 'text.why.picture'],
    ['data%3Aimage/png', 'text.why.picture'],
    ['x;base64,AAAA', 'text.why.picture'],
    [`see ${bytes}`, 'text.why.file'],
    [bytes.replace(/(.{76})/g, '$1\r\n'), 'text.why.file'],
    [bytes.replace(/(.{76})/g, '> $1\n'), 'text.why.file'],
    ['Ａ'.repeat(201), 'text.why.file'],
  ])('refuses a picture or file as text: %#', (typed, why) => {
    expect(cleanText(typed)).toEqual({ ok: false, why });
  });

  it('takes 200 such characters in a row, and long plain notes', () => {
    expect(cleanText('a'.repeat(200)).ok).toBe(true);
    expect(cleanText('He said that it was a secret. '.repeat(2000)).ok).toBe(true);
    expect(cleanText('username\n'.repeat(100)).ok).toBe(true);
  });

  it('random texts: never throws, cleaning twice is cleaning once, nothing hidden is left', {
    timeout: patience,
  }, ({ task }) => {
    fc.assert(
      fc.property(fc.oneof(awkwardText, fc.string({ unit: 'binary' })), (typed) => {
        const outcome = cleanText(typed);
        if (!outcome.ok) return;
        expect(cleanText(outcome.value)).toEqual(outcome);
        expect(() => encodeURIComponent(outcome.value)).not.toThrow();
        expect(outcome.value).not.toMatch(/\r|(?!\uFE0F)\p{Default_Ignorable_Code_Point}|[\uFFF9-\uFFFB]/u);
      }),
      { numRuns: runs },
    );
    shows(task, 'addresses', `${count(runs)} texts cleaned, 0 throws`);
  });
});
