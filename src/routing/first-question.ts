import type { TextKey } from '../language/text.ts';
import type { Question } from './next-question.ts';
import { startGroups } from './question-words.ts';

/** The first question, for which no rule has to be read: what is the case, in the groups of the start screen. */
export const firstQuestion: Question = {
  id: 'what',
  fact: 'what',
  title: 'question.what',
  options: Object.entries(startGroups).flatMap(([group, values]) =>
    // A test holds that these keys are there.
    values.map((value) => ({ value, label: `answer.what.${value}` as TextKey, group: group as TextKey })),
  ),
};
