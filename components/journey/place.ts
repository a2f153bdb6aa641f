import type { FactName, Facts } from '../../src/routing/facts.ts';
import { firstQuestion } from '../../src/routing/first-question.ts';
import type { Question } from '../../src/routing/next-question.ts';
import type { Rules } from './use-rules.ts';

/**
 * Where the journey stands: a question (perhaps an answered one again), the result, or the concern record. `loading`
 * is a journey that was begun before, while the rules that know where it stands are still on their way.
 */
export type Place =
  | { readonly at: 'loading' }
  | { readonly at: 'question'; readonly question: Question; readonly answer?: string }
  | { readonly at: 'result' }
  | { readonly at: 'record' };

// What a draft's `screen` may name; without one, the place follows from the answers.
export const askAgain = (fact: FactName) => `ask:${fact}`;
/** Danger gives the result at once; this goes on with the questions after the call. */
export const goOn = 'go-on';
export const recordScreen = 'record';

/**
 * The place that follows from the answers and the screen a draft names.
 *
 * @param rules null while they are on their way
 */
export function placeOf(rules: Rules | null, screen: string | null, facts: Facts): Place {
  if (!rules) return facts.what === undefined ? { at: 'question', question: firstQuestion } : { at: 'loading' };
  const { askedQuestions, nextQuestion, isDanger } = rules;
  const again = askedQuestions(facts).find(({ fact }) => screen === askAgain(fact));
  const answer = again && facts[again.fact];
  if (again && answer) return { at: 'question', question: again, answer };
  const question = nextQuestion(facts);
  if (question === null || (isDanger(facts) && screen !== goOn)) {
    return { at: screen === recordScreen ? 'record' : 'result' };
  }
  return { at: 'question', question };
}
