import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ruleIdsNamed } from '../../../src/policy/paragraphs.ts';
import { facts as allFacts, type FactName, type Facts } from '../../../src/routing/facts.ts';
import { askedQuestions, changeAnswer, nextQuestion } from '../../../src/routing/next-question.ts';
import { plan } from '../../../src/routing/plan.ts';
import { readFacts } from '../../../src/routing/read-facts.ts';
import { rules } from '../../../src/routing/rules/index.ts';
import { times } from '../../proof/size.ts';

/** Any facts at all, also ones no path leads to. */
const anyFacts = fc
  .record(
    Object.fromEntries((Object.keys(allFacts) as FactName[]).map((fact) => [fact, fc.constantFrom(...allFacts[fact])])),
    { requiredKeys: [] },
  )
  .map((facts) => facts as Facts);

describe('plan(facts)', () => {
  it('is total and deterministic: any facts give the same plan twice, and never an exception', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const answer = plan(facts);
        expect(answer).toEqual(plan(structuredClone(facts)));
        expect(answer.steps.length).toBeGreaterThan(0);
      }),
      { numRuns: times(3000, 3000) },
    );
  });

  it('rule 1: with danger now, 999 is first whatever else was chosen, also nothing', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        expect(plan({ ...facts, danger: 'now' }).steps[0]?.channel).toBe('police-999');
      }),
      { numRuns: times(3000, 3000) },
    );
    expect(plan({ danger: 'now' }).steps[0]?.channel).toBe('police-999');
  });

  it('rule 1: no lead or manager is filled in until rule 2 is answered', () => {
    for (const what of ['worker', 'hurt', 'live-abuse', 'child-imagery'] as const) {
      const filled = plan({ what, danger: 'now', reporter: 'school', position: 'staff', nation: 'england' }).steps;
      expect(filled.filter((step) => step.recipient)).toEqual([]);
    }
  });

  it('every situation S1 to S42 has a rule', () => {
    const ids = new Set<string>(rules.map(({ id }) => id));
    const expected = Array.from({ length: 42 }, (_, at) => `S${at + 1}`);
    expect(expected.filter((id) => !ids.has(id))).toEqual([]);
  });

  it('every rule a paragraph names exists', () => {
    const known = new Set<string>([
      ...rules.map(({ id }) => id),
      ...Array.from({ length: 16 }, (_, at) => `rule ${at + 1}`),
    ]);
    expect(ruleIdsNamed.filter((id) => !known.has(id))).toEqual([]);
  });
});

describe('a journey', () => {
  const facts: Facts = {
    reporter: 'school',
    position: 'staff',
    nation: 'england',
    what: 'child-imagery',
    where: 'web-page',
    child: 'known',
    person: 'unknown-online',
    danger: 'not-now',
    already: 'nothing',
  };

  it('lists the questions answered, in asking order', () => {
    expect(askedQuestions(facts).map(({ fact }) => fact)).toEqual([
      'what',
      'reporter',
      'position',
      'nation',
      'where',
      'child',
      'person',
      'danger',
      'already',
    ]);
  });

  it('drops answers that only the old answer asked for, and keeps settings', () => {
    const changed = changeAnswer(facts, 'what', 'scam');
    expect(changed).toEqual({ what: 'scam', reporter: 'school', position: 'staff', nation: 'england' });
    expect(nextQuestion(changed)?.fact).toBe('child');
  });

  it('keeps later answers that are still asked', () => {
    expect(changeAnswer(facts, 'child', 'not-known')).toEqual({ ...facts, child: 'not-known', danger: undefined });
  });

  it('refuses facts that are unknown or malformed, and names them', () => {
    expect(readFacts({ what: 'nothing-like-it' })).toMatchObject({
      ok: false,
      problem: expect.stringContaining('"what" cannot be'),
    });
    expect(readFacts({ wat: 'scam' })).toMatchObject({ ok: false, problem: expect.stringContaining('no fact "wat"') });
    for (const wrong of [null, 1, 'x', [], [{}]]) expect(readFacts(wrong).ok).toBe(false);
    expect(readFacts({ __proto__: null, what: 3 }).ok).toBe(false);
  });
});
