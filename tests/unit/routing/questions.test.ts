import { beforeAll, describe, expect, it } from 'vitest';
import { en } from '../../../src/language/en.ts';
import { factsIn } from '../../../src/routing/condition.ts';
import { isDanger } from '../../../src/routing/danger.ts';
import { facts as allFacts, type Facts } from '../../../src/routing/facts.ts';
import { firstQuestion } from '../../../src/routing/first-question.ts';
import { nextQuestion, type Question } from '../../../src/routing/next-question.ts';
import { plan } from '../../../src/routing/plan.ts';
import { startGroups } from '../../../src/routing/question-words.ts';
import { questions } from '../../../src/routing/questions.ts';
import { everySetting, likeSchool, reachable } from '../../../src/routing/reachable.ts';
import { mutation } from '../../proof/size.ts';

/** Everything a person could still be told from here, as one text: alike texts mean that the answer made no difference. */
function outcomes(facts: Facts, useless: (question: Question, facts: Facts) => void): string {
  const question = nextQuestion(facts);
  const here = question === null || isDanger(facts) ? JSON.stringify(plan(facts)) : '';
  if (question === null) return here;
  const branches = question.options.map(({ value }) => outcomes({ ...facts, [question.fact]: value }, useless));
  if (new Set(branches).size === 1) useless(question, facts);
  return `${here}(${hash(branches.join('|'))})`;
}

/** Short stand-in for a long text, so that whole trees can be compared. */
function hash(text: string): string {
  let value = 5381;
  for (let at = 0; at < text.length; at += 1) value = (Math.imul(value, 33) ^ text.charCodeAt(at)) >>> 0;
  return `${value.toString(36)}.${text.length}`;
}

describe('the questions', () => {
  it('each asked question can still change the answer', () => {
    const found = new Map<string, string>();
    const useless = (question: Question, facts: Facts) => found.set(question.id, JSON.stringify(facts));
    const reporters = ['school', 'parent', 'police', 'young-person'] as const;
    const nations = ['england', 'scotland'] as const;
    for (const reporter of mutation ? (['young-person'] as const) : reporters) {
      for (const nation of mutation ? (['scotland'] as const) : nations) {
        outcomes({ reporter, nation, ...(reporter === 'school' && { position: 'staff' as const }) }, useless);
      }
    }
    expect([...found].map(([id, facts]) => `${id} is asked for nothing at ${facts}`)).toEqual([]);
  }, 120_000);

  it('none is asked about danger before the situation is chosen', () => {
    expect(nextQuestion({})?.fact).toBe('what');
    expect(nextQuestion({})?.options.length).toBe(allFacts.what.length);
  });

  it('the first one stands on screen before the rules are read, and is the one they ask first', () => {
    expect(firstQuestion).toEqual(nextQuestion({}));
  });

  it('“I’m not sure” is an answer to every one but the first and who the reporter is', () => {
    const always = questions.filter(({ fact }) => !['what', 'reporter', 'position'].includes(fact));
    const without = always.filter(({ answers }) => !(answers as readonly unknown[]).includes('not-sure'));
    expect(without.map(({ id }) => id)).toEqual([]);
  });

  it('each has a title, and each answer a label', () => {
    const missing: string[] = [];
    for (const { id, fact, answers } of questions) {
      if (!(`question.${id}` in en)) missing.push(`question.${id}`);
      for (const answer of answers) {
        const value = typeof answer === 'string' ? answer : answer.say;
        if (!(`question.${id}.${value}` in en) && !(`answer.${fact}.${value}` in en))
          missing.push(`answer.${fact}.${value}`);
      }
    }
    expect(missing).toEqual([]);
  });

  it('the start screen shows every situation once, in the order of the facts', () => {
    expect(Object.values(startGroups).flat()).toEqual(allFacts.what);
  });

  it('danger is asked wherever an adult who views such pictures may be with a child, whatever their post (rule 1)', () => {
    const apart = new Set(['unknown-online', 'another-child']);
    for (const reporter of ['school', 'foster-carer', 'police'] as const) {
      const known = { what: 'adult-views', reporter, position: 'staff', nation: 'england' } as const satisfies Facts;
      const person = nextQuestion(known);
      expect(person?.fact).toBe('person');
      for (const { value } of person?.options ?? []) {
        const danger = nextQuestion({ ...known, person: value } as Facts)?.fact === 'danger';
        expect([reporter, value, danger]).toEqual([reporter, value, !apart.has(value)]);
      }
    }
  });

  it('nobody is offered their own post as the person of concern (rule 2)', () => {
    const own: Record<string, readonly string[]> = {
      'safeguarding-lead': ['safeguarding-lead'],
      'in-charge': ['head'],
      both: ['safeguarding-lead', 'head'],
    };
    for (const [position, posts] of Object.entries(own)) {
      const question = nextQuestion({
        what: 'worker',
        conduct: 'harm',
        danger: 'not-now',
        reporter: 'school',
        nation: 'england',
        position: position as NonNullable<Facts['position']>,
      });
      expect(question?.fact).toBe('person');
      expect(question?.options.map(({ value }) => value).filter((value) => posts.includes(value))).toEqual([]);
    }
  });

  it('conditions on questions only name facts that are asked before them', () => {
    const order = questions.map(({ fact }) => fact);
    for (const [at, { id, when }] of questions.entries()) {
      const later = factsIn(when).filter((fact) => !order.slice(0, at).includes(fact));
      expect(later, id).toEqual([]);
    }
  });
});

/** What is asked next and what is answered, as one text; `expect` itself is too slow for so many. */
const told = (facts: Facts) => JSON.stringify([nextQuestion(facts)?.options, plan(facts)]);

describe.skipIf(mutation)('reporters taken together in the walk of every path', () => {
  let school: readonly { readonly facts: Facts; readonly told: string }[];
  beforeAll(() => {
    const starts = allFacts.position.map((position) => ({ reporter: 'school', position, nation: 'england' }) as const);
    school = starts.flatMap((start) => [...reachable(start)].map(({ facts }) => ({ facts, told: told(facts) })));
  });

  it.each(likeSchool)(
    '%s is routed as school is, on every path',
    (reporter) => {
      expect(school.length).toBeGreaterThan(4000);
      const other = school.find(({ facts, told: wanted }) => told({ ...facts, reporter }) !== wanted);
      expect(other && told({ ...other.facts, reporter })).toEqual(other?.told);
    },
    120_000,
  );

  it('leaves nobody out: every reporter, position and nation is walked or alike', () => {
    const walked = new Set(everySetting().map(({ reporter }) => reporter));
    expect(allFacts.reporter.filter((reporter) => !walked.has(reporter))).toEqual([...likeSchool]);
  });
});
