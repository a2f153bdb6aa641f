import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readOwnWords } from '../../../src/own-words/read-own-words.ts';
import { danger } from '../../../src/own-words/words/danger.ts';
import { phrases } from '../../data/phrase-list.ts';
import { count, shows } from '../../proof/shows.ts';

/** Every way to write a sign: "took/taken + tablets" is "took … tablets" and "taken … tablets". */
const written = (sign: string): readonly string[] =>
  sign
    .split(' + ')
    .map((part) => part.split('/'))
    .reduce((starts, part) => starts.flatMap((start) => part.map((run) => `${start} ${run}`.trim())), ['']);

const lists = Object.values(danger).flatMap(({ en, cy, slang = '' }) => [en, cy, slang]);
const signs = lists
  .flatMap((list) => list.split(', '))
  .filter((sign) => sign !== '')
  .flatMap(written);
const anyPhrase = fc.constantFrom(...phrases.map(({ phrase }) => phrase));
const anySign = fc.constantFrom(...signs);
const anyText = fc.oneof(anyPhrase, fc.string({ maxLength: 200 }), fc.lorem({ maxCount: 120 }));

describe('danger words can only raise the urgency (rule 1)', () => {
  it('every sign brings 999 to the front', () => {
    expect(signs.filter((sign) => !readOwnWords(sign).danger)).toEqual([]);
  });

  it.each([
    'she says she is going to kill herself',
    'taken a load of tablets',
    'he downed a whole packet of painkillers',
    'wedi cymryd tabledi',
    'gonna kill myslef',
    'says he will do it tonite',
    'about to jump',
    'pupil missing',
    'gone missing with a man',
    'gone off with someone off snapchat',
    'shes on her way now to meet him',
    'getting on a train to meet a man',
    'gone to london to see a boy she met on discord',
    'ar ei ffordd i gwrdd â dyn o’r we',
    'wedi rhedeg i ffwrdd',
    'has a knife',
    'a boy is waving a blade at people',
    'she has got a razor and is cutting',
    'toddler home alone',
    'the baby was left in the house on her own',
    'mae ganddo gyllell',
    'dad has been touching her and she goes home at 3',
    'abusing a child on a live stream',
  ])('“%s” is a sign, however it is written', (sign) => {
    expect(readOwnWords(sign).danger).toBe(true);
  });

  it.each(['advert for a razor scooter', 'home alone after school, aged 15'])('“%s” is none', (said) => {
    expect(readOwnWords(said).danger).toBe(false);
  });

  it('signs in parts are found in any order, and not far apart', () => {
    expect(readOwnWords('tablets, a lot of them, she took').danger).toBe(true);
    expect(readOwnWords(`she took her coat ${'and so on '.repeat(9)} and tablets`).danger).toBe(false);
  });

  it('whatever stands before or after, in whatever length and case', ({ task }) => {
    fc.assert(
      fc.property(anyText, anySign, anyText, (before, sign, after) => {
        expect(readOwnWords(`${before} ${sign.toUpperCase()} ${after}`).danger).toBe(true);
      }),
      { numRuns: 1000 },
    );
    shows(task, 'own-words-danger', `${count(signs.length)} words and 1,000 random texts round them: 999 each time`);
  });

  it('more words never take it away', () => {
    fc.assert(
      fc.property(anyText, anyText, anyText, (before, said, after) => {
        const longer = readOwnWords(`${before} ${said} ${after}`).danger;
        expect(longer || !readOwnWords(said).danger).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('nothing else follows: a person chooses, and no answer is given for them', () => {
    expect(Object.keys(readOwnWords('he is going to meet her right now')).sort()).toEqual([
      'cut',
      'danger',
      'empty',
      'suggestions',
    ]);
  });

  it('no alarm where nothing speaks of danger', () => {
    const calms = [
      'phishing email',
      'kids use a vpn',
      'mean comments about my daughter',
      'he took his tablet to bed',
      'messages on snapchat disappeared',
      'i miss my teacher',
      'my mom is worried',
      'we meet the council about a report',
      'abused in care',
      '',
    ];
    for (const calm of calms) {
      expect(readOwnWords(calm).danger, calm).toBe(false);
    }
  });
});

describe('anything may be typed', () => {
  it('random text never throws; the same text gives the same answer', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (typed) => {
        expect(readOwnWords(typed)).toEqual(readOwnWords(typed));
      }),
      { numRuns: 1000 },
    );
  });

  it('nothing, or only signs, is known as empty', () => {
    for (const nothing of ['', '   ', '?!…', '😢', '\u0000']) {
      expect(readOwnWords(nothing), nothing).toMatchObject({ empty: true, suggestions: [], danger: false });
    }
  });

  it('of a very long text the start is read, and it is said; danger is seen to its end', () => {
    const long = `man asking a girl for pics ${'and so on '.repeat(5000)} she has gone missing`;
    const read = readOwnWords(long);
    expect(read).toMatchObject({ cut: true, danger: true, empty: false });
    expect(read.suggestions[0]?.what).toBe('grooming');
  });
});

describe('what the words of danger are about stands first', () => {
  it.each([
    ['she says she is going to kill herself', 'self-harm'],
    ['mae hi’n mynd i ladd ei hun', 'self-harm'],
    ['taken a load of tablets', 'self-harm'],
    ['wedi cymryd tabledi', 'self-harm'],
    ['pupil missing', 'exploitation'],
    ['gone missing with a man', 'exploitation'],
    ['he says he will kill her', 'threat'],
  ])('“%s”', (said, what) => {
    expect(readOwnWords(said).suggestions[0]?.what).toBe(what);
  });
});
