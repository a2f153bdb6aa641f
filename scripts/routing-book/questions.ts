import type { When } from '../../src/routing/condition.ts';
import { settingFacts } from '../../src/routing/facts.ts';
import { isOneOf } from '../../src/routing/groups.ts';
import { labelKey, questionKey } from '../../src/routing/question-words.ts';
import type { QuestionRule } from '../../src/routing/questions.ts';
import type { Said } from '../../src/routing/rule.ts';
import { said, saidWhen } from '../../src/routing/unsettled.ts';
import { factNames, say, whenInWords } from './words.ts';

const onlyWhen = (when: When | undefined) => (when ? ` (*only when:* ${whenInWords(when).join(' **or** ')})` : '');

/** One question in words: every part of it. */
export function questionEntry(question: QuestionRule): string {
  const { id, fact, when, unsureIsDanger } = question;
  const title = questionKey(id);
  const answers = (question.answers as readonly Said<string>[]).map(
    (answer) => `${say(labelKey(question, said(answer)).label)}${onlyWhen(saidWhen(answer))}`,
  );
  return [
    `- **${title ? say(title) : factNames[fact]}** (${factNames[fact]}, \`${id}\`)`,
    ...(when ? [`  - Asked when: ${whenInWords(when).join(' **or** ')}`] : []),
    `  - Answers: ${answers.join(' · ')}`,
    ...(isOneOf(settingFacts, fact) ? ['  - Asked once, and kept until it is changed.'] : []),
    ...(unsureIsDanger
      ? [`  - Not being sure counts as danger${onlyWhen(unsureIsDanger === true ? undefined : unsureIsDanger)}.`]
      : []),
  ].join('\n');
}
