import '../language/all-sentences.ts';
import { channelNameKey } from '../directory/national.ts';
import type { TextKey } from '../language/text.ts';
import type { Facts } from './facts.ts';
import { inWords } from './in-words.ts';
import type { Question } from './next-question.ts';
import type { Plan } from './plan-shape.ts';

/** A question as the command line prints it; `value` goes back under `fact`. */
export function questionInWords(question: Question, facts: Facts) {
  return {
    fact: question.fact,
    question: inWords(question.title, facts),
    ...(question.help && { help: inWords(question.help, facts) }),
    options: question.options.map(({ value, label }) => ({ value, label: inWords(label, facts) })),
  };
}

/** A plan as the command line prints it: ids where they are data, sentences where a person reads them. */
export function planInWords(plan: Plan, facts: Facts) {
  const words = (keys: readonly TextKey[]) => keys.map((key) => inWords(key, facts));
  return {
    urgency: plan.urgency,
    headline: inWords(plan.headline, facts),
    steps: plan.steps.map(({ channel, why, ...step }) => ({
      channel,
      name: inWords(step.recipient ? `recipient.${step.recipient}` : channelNameKey(channel, facts.nation), facts),
      ...step,
      why: inWords(why, facts),
    })),
    handling: plan.handling,
    handlingInWords: words(plan.handling.map((id): TextKey => `handling.${id}`)),
    notes: words(plan.notes),
    next: words(plan.next),
    support: words(plan.support),
    situation: plan.situation,
    trace: plan.trace,
  };
}
