import type { TextKey } from '../language/text.ts';
import { holds } from './condition.ts';
import { type FactName, type Facts, settingFacts } from './facts.ts';
import { labelKey, questionKey } from './question-words.ts';
import { type QuestionRule, questions } from './questions.ts';
import type { Said } from './rule.ts';
import { questionFor, said, saidWhen, unsettled } from './unsettled.ts';

export interface Option {
  readonly value: string;
  readonly label: TextKey;
  /** Heading under which the option stands (start screen only). */
  readonly group?: TextKey;
}

export interface Question {
  readonly id: string;
  readonly fact: FactName;
  readonly title: TextKey;
  readonly help?: TextKey;
  readonly options: readonly Option[];
}

function offered(question: QuestionRule, facts: Facts): readonly string[] {
  const answers: readonly Said<string>[] = question.answers;
  return answers.filter((answer) => holds(saidWhen(answer), facts)).map(said);
}

function asQuestion(question: QuestionRule, facts: Facts): Question {
  const help = questionKey(question.id, 'help');
  return {
    id: question.id,
    fact: question.fact,
    title: questionKey(question.id) as TextKey, // a test walks every question and fails on a missing title
    ...(help && { help }),
    options: offered(question, facts).map((value) => labelKey(question, value)),
  };
}

/**
 * The next thing to ask, or null when no rule's outcome depends on an answer any more.
 *
 * Facts already settled by the reporter's own or the organisation's settings are never asked.
 */
export function nextQuestion(facts: Facts): Question | null {
  const open = unsettled(facts);
  const next = questions.find((question) => open.has(question.fact) && holds(question.when, facts));
  return next ? asQuestion(next, facts) : null;
}

/** One fact as it would be asked of this reporter, also when it is settled already; null where it never is. */
export function askedAs(fact: FactName, facts: Facts): Question | null {
  const question = questionFor(fact, facts);
  return question ? asQuestion(question, facts) : null;
}

/** The questions answered so far, in asking order: for Back and for changing an answer. */
export function askedQuestions(facts: Facts): readonly Question[] {
  const asked: Question[] = [];
  let known: Facts = {};
  for (let question = nextQuestion(known); question; question = nextQuestion(known)) {
    const answer = facts[question.fact];
    if (answer === undefined) break;
    asked.push(question);
    known = { ...known, [question.fact]: answer };
  }
  return asked;
}

/**
 * The same facts with one answer changed. Later answers stay only where the same question is still
 * asked and still offers them, so that nothing stale can steer the plan; settings stay.
 */
export function changeAnswer(facts: Facts, fact: FactName, answer: string): Facts {
  const askedBefore = new Set(askedQuestions(facts).map(({ id }) => id));
  const wanted: Record<string, string | undefined> = { ...facts, [fact]: answer };
  let kept: Facts = Object.fromEntries(settingFacts.flatMap((name) => (wanted[name] ? [[name, wanted[name]]] : [])));
  for (let question = nextQuestion(kept); question; question = nextQuestion(kept)) {
    const value = wanted[question.fact];
    const stillAsked = question.fact === fact || (fact !== 'what' && askedBefore.has(question.id));
    if (!stillAsked || !question.options.some((option) => option.value === value)) break;
    kept = { ...kept, [question.fact]: value };
  }
  return kept;
}
