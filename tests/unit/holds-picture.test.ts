import fc from 'fast-check';
import { expect, it } from 'vitest';
import { cleanText } from '../../src/concern/text.ts';
import { holdsPicture } from '../../src/holds-picture.ts';
import { plainText } from '../../src/organisation/checks/plain-text.ts';
import { times } from '../proof/size.ts';

const numRuns = times(100_000, 1000);
const wide = (sign: string) => String.fromCodePoint((sign.codePointAt(0) ?? 0) + 0xfee0);
/** A mark as somebody may write it to get round the rule: capitals, wide letters and signs, gaps, percent signs. */
const written = (parts: readonly (readonly string[])[]) =>
  fc.tuple(...parts.map((ways) => fc.constantFrom(...ways))).chain((chosen) =>
    fc.tuple(...[...chosen.join('')].map((sign) => fc.tuple(fc.constant(sign), fc.nat({ max: 3 })))).map((signs) =>
      signs
        .map(([sign, how]) => {
          if (how === 1) return sign.toUpperCase();
          return how === 2 && /[!-~]/.test(sign) ? wide(sign) : sign;
        })
        .join(''),
    ),
  );
const mark = fc.oneof(
  written([['data'], [':', '%3a'], ['', ' ', '  '], ['image']]),
  written([[';', '%3b'], ['', ' '], ['base64'], ['', ' '], [',', '%2c']]),
);
const around = fc.string({ maxLength: 40 });

it('a picture written as text is known wherever it stands, in a person’s words and in a setting alike', () => {
  fc.assert(
    fc.property(around, mark, around, (before, picture, after) => {
      const text = `${before}${picture}${after}`;
      expect(holdsPicture(text)).toBe(true);
      expect(cleanText(text)).toEqual({ ok: false, why: 'text.why.picture' });
      expect(plainText(text)).toMatchObject({ ok: false, why: 'organisation.why.markup' });
    }),
    { numRuns },
  );
});

it('no text without either mark is taken for one', () => {
  fc.assert(
    fc.property(fc.lorem({ maxCount: 60 }), (text) => {
      expect(holdsPicture(text)).toBe(false);
    }),
    { numRuns },
  );
  for (const text of ['the data and an image', 'base64, they said', 'data: pictures'])
    expect(holdsPicture(text)).toBe(false);
});
