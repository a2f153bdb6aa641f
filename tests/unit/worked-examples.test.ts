import { describe, expect, it } from 'vitest';
import { isDanger } from '../../src/routing/danger.ts';
import type { Facts } from '../../src/routing/facts.ts';
import { nextQuestion } from '../../src/routing/next-question.ts';
import { plan } from '../../src/routing/plan.ts';
import examples from '../data/worked-examples.json' with { type: 'json' };

/** How the person in each story would answer, whichever of these is asked. */
const answers: Record<string, Facts> = {
  E02: { what: 'worry', reporter: 'health', position: 'staff', person: 'nobody' },
  E08: {
    what: 'worker',
    conduct: 'harm',
    danger: 'not-now',
    reporter: 'school',
    position: 'staff',
    person: 'colleague',
    already: 'nothing',
  },
  E12: {
    what: 'worker',
    conduct: 'harm',
    danger: 'not-now',
    reporter: 'school',
    position: 'in-charge',
    person: 'colleague',
    already: 'authorities-know',
  },
  E19: { what: 'grooming', danger: 'not-now', reporter: 'parent', child: 'known', person: 'unknown-online' },
  E23: {
    what: 'exploitation',
    danger: 'not-now',
    reporter: 'youth-work',
    position: 'staff',
    child: 'known',
    person: 'unknown-online',
  },
  E26: {
    what: 'nude',
    danger: 'not-now',
    reporter: 'school',
    position: 'staff',
    picture: 'made',
    person: 'another-child',
    factors: 'yes',
    already: 'nothing',
  },
  E28: { what: 'adult-views', danger: 'not-now', reporter: 'health', position: 'staff', person: 'home', near: 'yes' },
  E32: { what: 'grooming', danger: 'now' },
  E36: { what: 'pornography', reporter: 'parent', viewing: 'chance' },
  E39: {
    what: 'filmed-violence',
    danger: 'not-now',
    reporter: 'school',
    position: 'safeguarding-lead',
    child: 'known',
    person: 'another-child',
  },
  E40: {
    what: 'child-imagery',
    reporter: 'school',
    position: 'staff',
    where: 'device',
    child: 'not-known',
    person: 'unknown-online',
    already: 'nothing',
  },
  E42: { what: 'self-harm', concerns: 'content', reporter: 'school', position: 'staff' },
  E49: { what: 'fake-account', reporter: 'school', position: 'staff', person: 'unknown-online', serious: 'no' },
  E52: {
    what: 'blackmail',
    danger: 'not-now',
    reporter: 'school',
    position: 'staff',
    age: 'under-18',
    person: 'unknown-online',
  },
  E54: {
    what: 'adult-intimate',
    reporter: 'it-hr',
    position: 'staff',
    age: 'adult',
    person: 'adult-known',
    pupils: 'no',
  },
  E55: {
    what: 'nude',
    danger: 'not-now',
    reporter: 'school',
    position: 'staff',
    picture: 'taken',
    person: 'another-child',
    factors: 'yes',
    already: 'nothing',
  },
  E61: {
    what: 'child-imagery',
    reporter: 'it-hr',
    position: 'staff',
    where: 'web-page',
    child: 'not-known',
    person: 'unknown-online',
    already: 'nothing',
  },
  E65: { what: 'terrorism', danger: 'not-now', reporter: 'school', position: 'staff', person: 'another-child' },
  E67: { what: 'scam', reporter: 'school', position: 'staff', lost: 'yes', child: 'known' },
  E77: { what: 'hurt', danger: 'now' },
};

/** Answers each question as it comes; fails when one is asked that the story does not answer. */
function walk(id: string, known: Facts): Facts {
  let facts: Facts = {};
  for (let question = nextQuestion(facts); question && !isDanger(facts); question = nextQuestion(facts)) {
    const answer = known[question.fact];
    if (!question.options.some(({ value }) => value === answer)) {
      throw new Error(
        `${id} is asked for ${question.fact} and the story has no answer among ${question.options.map(({ value }) => value)}.`,
      );
    }
    facts = { ...facts, [question.fact]: answer };
  }
  return facts;
}

const expectedOf = (id: string) => {
  const example = examples.vignettes.find((vignette) => vignette.id === id);
  if (!example) throw new Error(`There is no worked example ${id}.`);
  return example;
};

describe('the twenty worked examples, through the questions as a user would answer them', () => {
  it('has answers for every one', () => {
    expect(Object.keys(answers)).toEqual(examples.vignettes.map(({ id }) => id));
  });

  it.each(Object.entries(answers))('%s', (id, story) => {
    const { nation, expected, urgency, handling } = expectedOf(id);
    const answer = plan(walk(id, { ...story, nation: nation as NonNullable<Facts['nation']> }));
    const offered: string[] = answer.steps.map(({ channel }) => channel);
    expect(offered, 'must').toEqual(expect.arrayContaining(expected.must));
    for (const group of expected.mustOneOf)
      expect(
        offered.some((id) => group.includes(id)),
        `one of ${group}`,
      ).toBe(true);
    expect([expected.first, ...expected.firstAlso], 'first').toContain(offered[0]);
    expect(expected.notFirst, 'not first').not.toContain(offered[0]);
    expect(
      offered.filter((id) => (expected.mustNot as string[]).includes(id)),
      'must not',
    ).toEqual([]);
    expect(answer.urgency).toBe(urgency);
    expect(answer.handling).toEqual(expect.arrayContaining(handling));
  });
});
