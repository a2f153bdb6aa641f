import { describe, expect, it } from 'vitest';
import { cy } from '../../../src/language/cy.ts';
import { family } from '../../../src/language/en/family.ts';
import { young } from '../../../src/language/en/young.ts';
import { en } from '../../../src/language/en.ts';
import type { TextKey } from '../../../src/language/text.ts';
import '../../../src/language/all-sentences.ts';
import { facts as allFacts, type Facts, type Reporter } from '../../../src/routing/facts.ts';
import { inWords, readerOf } from '../../../src/routing/in-words.ts';
import { plan } from '../../../src/routing/plan.ts';
import { reachable } from '../../../src/routing/reachable.ts';

/** Every sentence of a result's own that these reporters can reach. */
function read(reporters: readonly Reporter[]): ReadonlyMap<TextKey, Facts> {
  const seen = new Map<TextKey, Facts>();
  for (const reporter of reporters) {
    for (const nation of allFacts.nation) {
      for (const { facts } of reachable({ reporter, nation })) {
        const { headline, handling, steps, notes, next, support } = plan(facts);
        const said = handling.map((id): TextKey => `handling.${id}`);
        for (const key of [headline, ...said, ...steps.map(({ why }) => why), ...notes, ...next, ...support]) {
          seen.set(key, facts);
        }
      }
    }
  }
  return seen;
}

const words = (key: TextKey, reporter: Reporter) => inWords(key, { reporter });
const start = allFacts.what.map((what): TextKey => `answer.what.${what}`);
const length = (keys: readonly string[], sentence: (key: TextKey) => string) =>
  keys.reduce((sum, key) => sum + sentence(key as TextKey).split(' ').length, 0);

describe('whose words', () => {
  it.each([
    ['young-person', 'young'],
    ['parent', 'family'],
    ['public', 'family'],
    ['school', undefined],
    [undefined, undefined],
  ] as const)('%s reads %s', (reporter, reader) => {
    expect(readerOf(reporter)).toBe(reader);
  });
});

describe('young people (S40): their own words, not the professionals’ with a label changed', () => {
  const seen = read(['young-person']);
  const ownAlready = /\.young\b|^headline\.S40|young|^why\.trusted-adult$/;

  it('the start, and every headline, rule, reason, note and support line they can reach', () => {
    const without = [...start, ...seen.keys()].filter((key) => !ownAlready.test(key) && !(`${key}~young` in young));
    expect(without).toEqual([]);
  });

  it('no jargon, and nothing to “report”: taken down, told, helped', () => {
    const jargon = /\breport(?!\s+remove)|safeguard|referral|disclos|allegation|evidence|incident|platform|specialist/i;
    const shown = [...start, ...seen.keys()].map((key) => words(key, 'young-person'));
    expect(
      shown.filter((sentence) => jargon.test(sentence.replace(/Report Remove/g, '')) && !/button/.test(sentence)),
    ).toEqual([]);
  });

  it('speaks to one person, in fewer words than to professionals', () => {
    const bases = Object.keys(young).map((key) => key.replace('~young', ''));
    expect(length(Object.keys(young), (key) => en[key])).toBeLessThan(length(bases, (key) => en[key]) * 0.9);
    // Welsh has a word for one friend and another for a stranger; a young person is not a stranger.
    const formal = /\b(?:chi|eich|ydych|gallwch|peidiwch|dywedwch|ffoniwch)\b/i;
    expect(Object.keys(young).filter((key) => formal.test(cy[key as TextKey]))).toEqual([]);
  });
});

describe('parents, family and the public: shorter words, at home rather than at work', () => {
  const seen = read(['parent', 'public']);
  const kinds = /^(?:headline|handling|support)\./;

  it('the start, and every headline, rule and support line they can reach', () => {
    const same = new Set(['headline.danger']);
    const without = [...start, ...seen.keys()].filter(
      (key) => (kinds.test(key) || start.includes(key)) && !same.has(key) && !(`${key}~family` in family),
    );
    expect(without).toEqual([]);
  });

  it('no word of a workplace they do not have, and none that blames the child or the parent', () => {
    const work =
      /safeguarding lead|\byour (?:manager|lead|employer)\b|referral|strategy discussion|low-level|\bstaff or pupils\b|the head or chair\b|LADO|than you can give|mistake|telling-off alone/i;
    const wrong = [...seen.keys()].filter((key) => work.test(words(key, 'parent')));
    expect(wrong).toEqual([]);
  });

  it('an answer of the start that a sentence names stands there as they read it', () => {
    const wrong = [...seen.keys()].filter((key) => {
      const [, named] = /choose “(.+)”/.exec(words(key, 'parent')) ?? [];
      return named !== undefined && !start.some((answer) => words(answer, 'parent') === named);
    });
    expect(wrong).toEqual([]);
  });

  it('in fewer words than to professionals', () => {
    const bases = Object.keys(family).map((key) => key.replace('~family', ''));
    expect(length(Object.keys(family), (key) => en[key])).toBeLessThan(length(bases, (key) => en[key]) * 0.9);
  });
});
