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
        expect(outcome.value).not.toMatch(/[\r\u200B-\u200F\u202A-\u202E\u2066-\u2069\u{E0000}-\u{E007F}]/u);
      }),
      { numRuns: runs },
    );
    shows(task, 'addresses', `${count(runs)} texts cleaned, 0 throws`);
  });
});
