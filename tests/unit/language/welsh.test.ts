import { describe, expect, it } from 'vitest';
import { cy } from '../../../src/language/cy.ts';
import { en } from '../../../src/language/en.ts';
import type { TextKey } from '../../../src/language/text.ts';
import { labelKey } from '../../../src/routing/question-words.ts';
import { type QuestionRule, questions } from '../../../src/routing/questions.ts';
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

  // Welsh has no word for yes: the answer repeats the verb of the question.
  const verbs = [
    [/^(?:A o|O)es\b/, /^Oes\b/, /^Nac oes\b/],
    [/^(?:A yw|A ydy|Ydy)\b/, /^Ydyn?\b/, /^Nac ydyn?\b/],
    [/^(?:A ydych|Ydych|Wyt)\b/, /^Ydw\b/, /^Nac ydw\b/],
    [/^(?:A wnae|Wne|A welodd)/, /^Do\b/, /^Naddo\b/],
  ] as const;

  it('answers yes and no with the verb of the question', () => {
    const wrong: string[] = [];
    let held = 0;
    for (const question of questions as readonly QuestionRule[])
      for (const reader of ['', '~young', '~family'] as const) {
        const said = (key: TextKey) => (`${key}${reader}` in cy ? cy[`${key}${reader}` as TextKey] : cy[key]);
        const title = said(`question.${question.id}` as TextKey);
        const [, yes, no] = verbs.find(([verb]) => verb.test(title)) ?? [];
        for (const { label } of question.answers.map((one) =>
          labelKey(question, typeof one === 'string' ? one : one.say),
        )) {
          const wanted = /^Yes\b/.test(en[label]) ? yes : /^No(?:$|,)/.test(en[label]) && no;
          if (wanted) held += 1;
          if (wanted && !wanted.test(said(label))) wrong.push(`${title} ${said(label)}`);
        }
        if (question.fact !== 'danger') continue;
        const sentences = title.split(/(?<=\?) /);
        if (!sentences.every((sentence) => /^Oes\b/.test(sentence))) wrong.push(title);
      }
    expect([...new Set(wrong)]).toEqual([]);
    expect(held).toBeGreaterThan(100);
  });

  it('ends its sentences as the English one does', () => {
    const ended = (sentence: string) => /[.?!:]”?$/.test(sentence.trim());
    expect(keys.filter((key) => ended(en[key]) !== ended(cy[key]))).toEqual([]);
  });
});
