import { isDanger } from './danger.ts';
import { type Answer, facts as allFacts, type Facts, settingFacts } from './facts.ts';
import { isOneOf } from './groups.ts';
import { askedAs, nextQuestion } from './next-question.ts';

/** A combination of answers a person can give, with the number of questions answered to get there. */
export interface Reached {
  readonly facts: Facts;
  /** Taps: settings (`settingFacts`) are asked once and not counted. */
  readonly taps: number;
}

/** Staffed reporters whom no rule tells from `school` (a test holds it): `school` speaks for them. */
export const likeSchool = ['early-years', 'health', 'youth-work', 'other-professional'] as const;

/**
 * Who the reporter can be, with their position.
 *
 * @param alike take reporters together whom no rule tells apart
 */
export function everyReporter(alike = true): readonly Facts[] {
  const reporters = allFacts.reporter.filter((reporter) => !alike || !isOneOf(likeSchool, reporter));
  return reporters.flatMap((reporter): readonly Facts[] => {
    const positions = askedAs('position', { reporter })?.options ?? [];
    return positions.length > 0
      ? positions.map(({ value }) => ({ reporter, position: value as Answer<'position'> })) // as offered
      : [{ reporter }];
  });
}

/** Reporters with nations: every setting that can be fixed before the first question. */
export const everySetting = (alike = true): readonly Facts[] =>
  everyReporter(alike).flatMap((reporter) => allFacts.nation.map((nation) => ({ ...reporter, nation })));

/**
 * Every combination of answers that ends in a plan, walked through the questions as a person would:
 * each place where danger ends the questions at once, and each place where nothing is left to ask.
 *
 * @param start settings known before the first question
 */
export function* reachable(start: Facts, taps = 0): Generator<Reached> {
  const question = nextQuestion(start);
  if (question === null || isDanger(start)) yield { facts: start, taps };
  if (question === null) return;
  for (const { value } of question.options) {
    yield* reachable({ ...start, [question.fact]: value }, isOneOf(settingFacts, question.fact) ? taps : taps + 1);
  }
}
