import { type Facts, settingFacts } from '../../src/routing/facts.ts';
import { isOneOf } from '../../src/routing/groups.ts';
import { nextQuestion } from '../../src/routing/next-question.ts';
import type { Reached } from '../../src/routing/reachable.ts';
import { everySetting } from '../../src/routing/reachable.ts';

/** Numbers that look random and are the same in each run. */
function* chance(): Generator<number, never> {
  for (let state = 1; ; ) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    yield state >>> 8;
  }
}

/** So many journeys from start to end, each answer chosen by chance: where walking every path would take too long. */
export function* somePaths(count: number): Generator<Reached> {
  const random = chance();
  const settings = everySetting();
  for (let path = 0; path < count; path++) {
    let facts: Facts = settings[path % settings.length] ?? {};
    let taps = 0;
    // A journey without an end is a mistake of its own.
    for (let question = nextQuestion(facts); question !== null && taps < 20; question = nextQuestion(facts)) {
      const option = question.options[random.next().value % question.options.length];
      facts = { ...facts, [question.fact]: option?.value };
      if (!isOneOf(settingFacts, question.fact)) taps += 1;
    }
    yield { facts, taps };
  }
}
