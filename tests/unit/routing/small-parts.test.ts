import { beforeAll, describe, expect, it } from 'vitest';
import type { ChannelId } from '../../../src/directory/channels/index.ts';
import { supportersOf } from '../../../src/routing/care.ts';
import { factsIn, holds, mayHold, openFacts } from '../../../src/routing/condition.ts';
import { isDanger } from '../../../src/routing/danger.ts';
import { facts as allFacts, type FactName, type Facts } from '../../../src/routing/facts.ts';
import { staffed, workforce } from '../../../src/routing/groups.ts';
import { hideChannels } from '../../../src/routing/hide-channels.ts';
import { askedAs, askedQuestions, changeAnswer, nextQuestion } from '../../../src/routing/next-question.ts';
import { plan } from '../../../src/routing/plan.ts';
import type { Plan } from '../../../src/routing/plan-shape.ts';
import { everyReporter, everySetting, likeSchool, reachable } from '../../../src/routing/reachable.ts';
import { rules } from '../../../src/routing/rules/index.ts';
import { doneNumbers, stepNumbers } from '../../../src/routing/step-numbers.ts';
import { candidates, questionFor, unsettled } from '../../../src/routing/unsettled.ts';
import { mutation } from '../../proof/size.ts';
import { somePaths } from '../some-paths.ts';
import { step } from './a-step.ts';

describe('who is walked through the questions', () => {
  it('every reporter, with each position that they are offered; one for those whom no rule tells apart', () => {
    const positions = (reporter: string) =>
      everyReporter(false).flatMap((facts) => (facts.reporter === reporter ? [facts.position] : []));
    expect([...new Set(everyReporter(false).map(({ reporter }) => reporter))]).toEqual(allFacts.reporter);
    for (const reporter of allFacts.reporter)
      expect(positions(reporter), reporter).toEqual(
        reporter === 'it-hr'
          ? ['staff', 'safeguarding-lead', 'in-charge', 'both', 'it-hr-lead']
          : reporter === 'foster-carer'
            ? ['staff', 'in-charge']
            : (staffed as readonly string[]).includes(reporter)
              ? ['staff', 'safeguarding-lead', 'in-charge', 'both']
              : [undefined],
      );
    expect(likeSchool).toEqual(['early-years', 'health', 'youth-work', 'other-professional']);
    const apart = everyReporter(false).filter(({ reporter }) => !(likeSchool as readonly unknown[]).includes(reporter));
    expect(everyReporter()).toStrictEqual(apart);
    expect(apart).toContainEqual({ reporter: 'public' });
    for (const facts of apart) expect(Object.values(facts)).not.toContain(undefined);
    expect(everySetting()).toEqual(everySetting(true));
  });

  it('each of them in each nation', () => {
    for (const alike of [true, false])
      expect(everySetting(alike)).toEqual(
        everyReporter(alike).flatMap((reporter) => allFacts.nation.map((nation) => ({ ...reporter, nation }))),
      );
  });

  it('each place where an answer stands: at danger at once, and again where nothing is left to ask', () => {
    const start: Facts = { what: 'threat', reporter: 'public', nation: 'england' };
    const found = [...reachable(start)];
    expect(found[0]).toEqual({ facts: { ...start, danger: 'now' }, taps: 1 });
    for (const { facts, taps } of found) {
      expect(nextQuestion(facts) === null || isDanger(facts)).toBe(true);
      expect(taps).toBe(Object.keys(facts).length - Object.keys(start).length);
    }
    const whole = found.filter(({ facts }) => nextQuestion(facts) === null);
    for (const danger of allFacts.danger) {
      expect(found.some(({ facts }) => facts.danger === danger)).toBe(true);
      expect(whole.some(({ facts }) => facts.danger === danger)).toBe(true);
    }
    expect(found.some(({ facts }) => facts.danger === 'not-now' && nextQuestion(facts) !== null)).toBe(false);
  });

  it('settings are no taps, and where nothing is asked there is one answer after none', () => {
    const [first] = reachable({ what: 'own-thoughts' });
    expect(first?.taps).toBe(0);
    expect(first?.facts.reporter).toBe('school');
    const done: Facts = { what: 'own-thoughts', reporter: 'public' };
    expect([...reachable(done)]).toEqual([{ facts: done, taps: 0 }]);
    expect([...reachable(done, 3)]).toEqual([{ facts: done, taps: 3 }]);
  });
});

describe('rule 14: who listens to the reporter', () => {
  it('a young person has a line of their own; whoever works with children one on top, but for their own thoughts', () => {
    for (const reporter of [undefined, ...allFacts.reporter])
      for (const what of ['grooming', 'own-thoughts'] as const) {
        const atWork = reporter !== undefined && (workforce as readonly string[]).includes(reporter);
        expect(supportersOf({ what, ...(reporter && { reporter }) }), `${reporter}, ${what}`).toEqual(
          reporter === 'young-person'
            ? ['childline', 'shout']
            : atWork && what === 'grooming'
              ? ['samaritans', 'shout', 'posh']
              : ['samaritans', 'shout'],
        );
      }
  });
});

describe('channels that an organisation hides', () => {
  const whole: Plan = {
    ...plan({}),
    steps: [
      step('police-999'),
      step('safeguarding-lead'),
      step('ceop'),
      step('police-101', { either: true }),
      step('iwf'),
      step('childline', { extra: true }),
    ],
  };
  const left = (...hidden: readonly string[]) => hideChannels(whole, hidden, {}).steps;

  it('999 and 101 always stay, whoever is hidden', () => {
    expect(left('police-999', 'police-101')).toEqual(whole.steps);
    expect(left('police-999', 'safeguarding-lead', 'ceop', 'police-101', 'iwf', 'childline')).toEqual([
      step('police-999'),
      step('police-101'),
    ]);
  });

  it('an “or” whose partner is hidden stands alone; any other stays an “or”', () => {
    expect(left('ceop')).toEqual([
      step('police-999'),
      step('safeguarding-lead'),
      step('police-101'),
      step('iwf'),
      step('childline', { extra: true }),
    ]);
    expect(left('safeguarding-lead')[2]).toEqual(step('police-101', { either: true }));
    expect(left('nobody-of-the-kind')).toEqual(whole.steps);
  });

  it('rule 14: an answer without a person to speak to stays whole; somebody useful only does not count', () => {
    const quiet = { ...whole, steps: [step('papyrus'), step('iwf'), step('samaritans', { extra: true })] };
    expect(hideChannels(quiet, ['papyrus'], {})).toBe(quiet);
    expect(hideChannels(quiet, ['papyrus', 'iwf', 'samaritans'], {})).toBe(quiet);
    expect(hideChannels(quiet, ['iwf', 'samaritans'], {}).steps).toEqual([step('papyrus')]);
  });

  it('rule 2: nothing is hidden while whoever sets what is hidden may be the person of concern, or under them', () => {
    for (const person of ['head', 'my-manager', 'it-hr-lead', 'not-sure'] as const)
      expect(hideChannels(whole, ['ceop'], { what: 'grooming', person })).toBe(whole);
    expect(hideChannels(whole, ['ceop'], { what: 'grooming', person: 'unknown-online' }).steps).toEqual(left('ceop'));
  });

  it('nothing but the steps changes', () => {
    expect(hideChannels(whole, ['ceop'], {})).toEqual({ ...whole, steps: left('ceop') });
  });
});

describe('the numbers of steps', () => {
  const steps = [
    step('police-999'),
    step('ceop'),
    step('police-101', { either: true }),
    step('iwf'),
    step('childline', { extra: true }),
  ];

  it('alternatives share one, and what is only useful has none', () => {
    expect(stepNumbers(steps)).toEqual([
      { step: steps[0], number: 1 },
      { step: steps[1], number: 2 },
      { step: steps[2], number: 2 },
      { step: steps[3], number: 3 },
    ]);
  });

  it('one is done when one of those that share it is', () => {
    const done = (...channels: readonly ChannelId[]) => [
      ...doneNumbers(steps, ({ channel }) => channels.includes(channel)),
    ];
    expect(done()).toEqual([]);
    expect(done('police-101', 'iwf', 'childline')).toEqual([2, 3]);
    expect(done('ceop', 'police-101')).toEqual([2]);
  });
});

describe('conditions', () => {
  const facts: Facts = { what: 'worry', reporter: 'parent' };
  const anything = () => true;

  it('hold when every answer is one of those named; a missing answer leaves them open', () => {
    expect(holds(undefined, {})).toBe(true);
    expect(holds({}, {})).toBe(true);
    expect(holds({ what: 'worry' }, facts)).toBe(true);
    expect(holds({ what: ['hurt', 'worry'], reporter: 'parent' }, facts)).toBe(true);
    expect(holds([{ what: 'hurt' }, { reporter: 'parent' }], facts)).toBe(true);
    expect(holds({ what: 'worry', danger: 'now' }, facts)).toBe(false);
    expect(holds({ what: 'hurt' }, facts)).toBe(false);
    expect(holds([], facts)).toBe(false);
    expect(mayHold(undefined, {})).toBe(true);
    expect(mayHold({ what: 'worry', danger: 'now' }, facts)).toBe(true);
    expect(mayHold({ what: 'hurt', danger: 'now' }, facts)).toBe(false);
    expect(mayHold([{ what: 'hurt' }, { danger: 'now' }], facts)).toBe(true);
  });

  it('name what is still open, until they hold or cannot any more', () => {
    expect(openFacts({ what: 'worry', danger: 'now', near: 'yes' }, facts, anything)).toEqual(['danger', 'near']);
    expect(openFacts({ what: 'hurt', danger: 'now' }, facts, anything)).toEqual([]);
    expect(openFacts([{ danger: 'now' }, { what: 'worry' }], facts, anything)).toEqual([]);
    expect(factsIn(undefined)).toEqual([]);
    expect(factsIn([{ danger: 'now' }, { what: 'worry', near: 'yes' }])).toEqual(['danger', 'what', 'near']);
  });

  it('decide nothing where one answer that they need is offered to nobody', () => {
    const asked: [FactName, readonly string[]][] = [];
    const canBe = (fact: FactName, wanted: readonly string[]) => {
      asked.push([fact, wanted]);
      return fact !== 'near';
    };
    expect(openFacts({ danger: ['now', 'not-sure'], near: 'yes' }, facts, canBe)).toEqual([]);
    expect(asked).toEqual([
      ['danger', ['now', 'not-sure']],
      ['near', ['yes']],
    ]);
    expect(openFacts({ danger: 'now' }, facts, canBe)).toEqual(['danger']);
  });
});

/** Places on the way: the facts after each answer of some journeys. */
let onTheWay: readonly Facts[];
beforeAll(() => {
  onTheWay = [...somePaths(mutation ? 12 : 80)].flatMap(({ facts }) => {
    const pairs = Object.entries(facts);
    return pairs.map((_, at) => Object.fromEntries(pairs.slice(0, at)) as Facts);
  });
});

describe('what is still open', () => {
  it('is never a fact that is known, and what is asked next is one of it', () => {
    for (const facts of onTheWay) {
      const open = unsettled(facts);
      expect([...open].filter((fact) => facts[fact] !== undefined)).toEqual([]);
      const question = nextQuestion(facts);
      expect(question === null || open.has(question.fact)).toBe(true);
      if (question) expect(questionFor(question.fact, facts)?.id).toBe(question.id);
    }
  });

  it('leaves the rules in their order, up to the first that certainly decides', () => {
    for (const facts of onTheWay) {
      const left = candidates(facts);
      expect(left).toEqual(rules.filter((rule) => (left as readonly unknown[]).includes(rule)));
      const certain = left.findIndex((rule) => holds(rule.when, facts));
      expect(certain === -1 || certain === left.length - 1).toBe(true);
      expect(left.every((rule) => mayHold(rule.when, facts))).toBe(true);
    }
    expect(candidates({ what: 'own-thoughts' }).map(({ id }) => id)).toEqual(['S37']);
  });

  it('is what it is about, while nobody has said so, and then no longer', () => {
    expect(unsettled({}).has('what')).toBe(true);
    expect(unsettled({ what: 'scam' }).has('what')).toBe(false);
    for (const fact of ['danger', 'reporter', 'nation'] as const)
      expect(unsettled({ what: 'scam' }).has(fact), fact).toBe(true);
  });

  it('rule 2: the position, only of whoever has one and where somebody inside is told', () => {
    const open = (facts: Facts) => unsettled(facts).has('position');
    for (const reporter of [...staffed, 'foster-carer'] as const)
      expect(open({ what: 'grooming', reporter }), reporter).toBe(true);
    for (const reporter of ['parent', 'public', 'young-person', 'police'] as const)
      expect(open({ what: 'grooming', reporter }), reporter).toBe(false);
    expect(open({ what: 'own-thoughts', reporter: 'school' })).toBe(false);
  });

  it('rule 2: the position also where only one of several situations tells somebody inside, or only the head', () => {
    const open = (facts: Facts) => unsettled(facts).has('position');
    expect(open({ reporter: 'foster-carer', what: 'pornography', viewing: 'persistent' })).toBe(true);
    expect(open({ reporter: 'school', what: 'fake-account', person: 'adult-known' })).toBe(true);
    expect(open({ reporter: 'it-hr', what: 'hurt', danger: 'not-sure', person: 'it-hr-lead' })).toBe(true);
  });

  it('rule 2: the person of concern, while somebody inside is told and it may be about work', () => {
    const staff: Facts = { reporter: 'school', position: 'staff', nation: 'northern-ireland' };
    expect(unsettled({ ...staff, what: 'hate', child: 'none' }).has('person')).toBe(true);
    expect(unsettled({ ...staff, what: 'scam' }).has('person')).toBe(false);
  });

  it('rule 10: whether a copy was made, only of pictures of children, and not where the rule speaks of copies', () => {
    const open = (facts: Facts) => unsettled(facts).has('already');
    const school: Facts = { reporter: 'school', position: 'staff', nation: 'england' };
    expect(open({ ...school, what: 'child-imagery', where: 'web-page', child: 'not-known', person: 'nobody' })).toBe(
      true,
    );
    expect(open({ ...school, what: 'nude' })).toBe(true);
    expect(open({ ...school, what: 'grooming' })).toBe(false);
  });
});

describe('a question', () => {
  it('is asked as the situation asks it, and not where it is never asked', () => {
    expect(askedAs('danger', { what: 'threat' })?.id).toBe('danger.threat');
    expect(askedAs('danger', { what: 'grooming', danger: 'now' })?.id).toBe('danger.grooming');
    expect(askedAs('concerns', { what: 'worry' })).toBeNull();
  });

  it('answered before stands in the list of those asked, up to the first that is not answered', () => {
    const facts: Facts = { what: 'threat', danger: 'not-now', reporter: 'parent', nation: 'england' };
    expect(askedQuestions(facts).map(({ id }) => id)).toEqual(['what', 'danger.threat', 'reporter', 'nation']);
    expect(askedQuestions({ what: 'threat', reporter: 'parent', nation: 'england' }).map(({ id }) => id)).toEqual([
      'what',
    ]);
    expect(askedQuestions({})).toEqual([]);
  });

  it('of another situation is answered anew, also where both ask alike', () => {
    const nude: Facts = { what: 'nude', danger: 'not-now', reporter: 'school', position: 'staff', nation: 'wales' };
    expect(changeAnswer(nude, 'what', 'bullying')).toEqual({
      what: 'bullying',
      reporter: 'school',
      position: 'staff',
      nation: 'wales',
    });
  });

  it('answered anew keeps what is still asked the same way, and nothing that is not offered any more', () => {
    const facts: Facts = { what: 'worker', conduct: 'harm', danger: 'not-now', reporter: 'school', nation: 'wales' };
    const lead = changeAnswer(
      { ...facts, position: 'staff', person: 'safeguarding-lead' },
      'position',
      'safeguarding-lead',
    );
    expect(lead).toEqual({ ...facts, position: 'safeguarding-lead' });
    const head = changeAnswer({ ...facts, position: 'staff', person: 'head' }, 'position', 'safeguarding-lead');
    expect(head).toEqual({ ...facts, position: 'safeguarding-lead', person: 'head' });
    expect(changeAnswer(facts, 'conduct', 'low-level')).toEqual({
      what: 'worker',
      conduct: 'low-level',
      reporter: 'school',
      nation: 'wales',
    });
  });
});
