import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { practice } from '../../../src/language/en/practice.ts';
import { compare, factsOf, offered } from '../../../src/practice/compare.ts';
import { situationIds, situations } from '../../../src/practice/situations.ts';
import { isDanger } from '../../../src/routing/danger.ts';
import { facts, type Nation } from '../../../src/routing/facts.ts';
import { nextQuestion } from '../../../src/routing/next-question.ts';
import { plan } from '../../../src/routing/plan.ts';

const nations = facts.nation.filter((nation): nation is Nation => nation !== 'not-sure');
const everywhere = situationIds.flatMap((id) => nations.map((nation) => ({ id, nation })));

describe('made-up situations for practice', () => {
  it.each(everywhere)(
    '$id, $nation: the story answers all that is asked, and the plan is a full one',
    ({ id, nation }) => {
      const known = factsOf(id, nation);
      if (!isDanger(known)) expect(nextQuestion(known)).toBeNull();
      const { steps, handling } = plan(known);
      expect(steps.length).toBeGreaterThan(0);
      expect(handling.length + steps.length).toBeGreaterThan(1);
    },
  );

  it.each(everywhere)(
    '$id, $nation: what is offered holds the answer and at least two that do not fit',
    ({ id, nation }) => {
      const told = plan(factsOf(id, nation)).steps;
      const choices = offered(id, nation);
      for (const { channel, extra } of told) if (!extra) expect(choices).toContain(channel);
      const others = choices.filter((channel) => !told.some((step) => step.channel === channel));
      expect(others.length).toBeGreaterThanOrEqual(2);
    },
  );

  it('are our own: no sentence of a story stands in the worked examples', () => {
    const told = readFileSync('tests/data/worked-examples.json', 'utf8');
    const sentences = situationIds.flatMap((id) => practice[`practice.${id}.story`].split('. '));
    expect(sentences.length).toBeGreaterThan(20);
    expect(sentences.filter((sentence) => sentence.length > 20 && told.includes(sentence))).toEqual([]);
  });

  it('have danger now among them, and a concern about the head', () => {
    expect(Object.values(situations).some(({ facts: known }) => 'danger' in known && known.danger === 'now')).toBe(
      true,
    );
    expect(Object.values(situations).some(({ facts: known }) => 'person' in known && known.person === 'head')).toBe(
      true,
    );
  });
});

describe('a choice held against the plan', () => {
  it.each(everywhere)('$id, $nation: choosing the plan itself is the same, with nothing missed', ({ id, nation }) => {
    const { urgency, steps } = plan(factsOf(id, nation));
    const main = steps.filter((step) => !step.extra).map(({ channel }) => channel);
    const [first, ...also] = main;
    if (!first) throw new Error('no step');
    const comparison = compare(id, nation, { urgency, first, also });
    expect(comparison).toMatchObject({ urgency: 'same', first: 'same', missed: [], unneeded: [] });
  });

  it('says what would be sooner, later, missed or not told', () => {
    const wrong = compare('the-head', 'england', {
      urgency: 'when-convenient',
      first: 'safeguarding-lead',
      also: ['head-or-chair'],
    });
    expect(wrong).toMatchObject({ urgency: 'later', first: 'not-told', unneeded: ['safeguarding-lead'] });
    expect(wrong.shared).toContain('head-or-chair');
    expect(wrong.missed).toContain('lado');
    const soon = compare('paid-invoice', 'england', { urgency: 'emergency-now', first: 'police-999', also: [] });
    expect(soon).toMatchObject({ urgency: 'sooner', first: 'not-told' });
    expect(soon.missed[0]).toBe('bank');
  });

  it('rule 5: whoever has chosen CEOP or the police has not missed the other', () => {
    const { missed } = compare('game-friend', 'england', {
      urgency: 'same-day',
      first: 'safeguarding-lead',
      also: ['ceop', 'childrens-social-care'],
    });
    expect(missed).not.toContain('police-101');
  });
});
