import { describe, expect, it } from 'vitest';
import { cy } from '../../../src/language/cy.ts';
import { en } from '../../../src/language/en.ts';
import type { TextKey } from '../../../src/language/text.ts';
import { count, shows } from '../../proof/shows.ts';
import { barredIn } from '../barred-words.ts';
import { englishIn, withoutNames } from './english-in.ts';

const keys = Object.keys(en) as TextKey[];

const places = (sentence: string) => (sentence.match(/\{\w+\}/g) ?? []).sort();
const numbers = (sentence: string) => (sentence.match(/\d+/g) ?? []).sort();

describe('the Welsh catalogue', () => {
  it('has every key of the English one, and no other', () => {
    expect(Object.keys(cy).sort()).toEqual([...keys].sort());
  });

  it('fills in the same places, and names the same numbers', () => {
    const wrong = keys.filter(
      (key) =>
        [...new Set(places(en[key]))].join() !== [...new Set(places(cy[key]))].join() ||
        [...new Set(numbers(en[key]))].join() !== [...new Set(numbers(cy[key]))].join(),
    );
    expect(wrong.map((key) => `${key}: ${en[key]} | ${cy[key]}`)).toEqual([]);
  });

  it('has no English sentence: whatever reads alike is a name', () => {
    const alike = keys.filter((key) => cy[key] === en[key] && /\p{L}{2}.* \p{L}{2}/u.test(withoutNames(cy[key])));
    expect(alike).toEqual([]);
  });

  it('has no English word in it but in names', ({ task }) => {
    const english = keys.flatMap((key) => {
      const found = englishIn(cy[key]);
      return found.length ? [`${key}: ${found.join(', ')} in “${cy[key]}”`] : [];
    });
    expect(english).toEqual([]);
    shows(task, 'welsh', `${count(keys.length)} sentences, 0 missing, 0 English words but names`);
  });

  it('is filled and trimmed, with curly quotes, and without a barred word', () => {
    const wrong = keys.filter(
      (key) =>
        !cy[key].trim() || /^ | $/.test(cy[key]) || /['"]/.test(cy[key]) || barredIn(withoutNames(cy[key])).length,
    );
    expect(wrong).toEqual([]);
  });

  it('ends its sentences as the English one does', () => {
    const ended = (sentence: string) => /[.?!:]”?$/.test(sentence.trim());
    expect(keys.filter((key) => ended(en[key]) !== ended(cy[key]))).toEqual([]);
  });
});
