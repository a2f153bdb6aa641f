import '../../src/language/all-sentences.ts';
import { en } from '../../src/language/en.ts';
import type { TextKey } from '../../src/language/text.ts';
import type { Condition, When } from '../../src/routing/condition.ts';
import type { FactName } from '../../src/routing/facts.ts';
import { inWords } from '../../src/routing/in-words.ts';
import { questions } from '../../src/routing/questions.ts';

/** How each fact is named in the book. */
export const factNames: Record<FactName, string> = {
  what: 'Situation',
  danger: 'Danger now',
  reporter: 'Reporter',
  position: 'Reporter’s position',
  nation: 'Nation',
  where: 'Where it is',
  child: 'The child',
  age: 'Age',
  person: 'Person of concern',
  conduct: 'Conduct',
  picture: 'The picture',
  factors: 'Force, fear, age gap, under 13, needs, self-harm, spread or an adult',
  near: 'Near children today',
  concerns: 'What it is about',
  viewing: 'What happened',
  serious: 'Serious harm or crime',
  harm: 'Harm',
  sexual: 'Sexual',
  lost: 'Money or details gone',
  pupils: 'Children made or saw it',
  local: 'Real and near here',
  already: 'Already done',
};

const isKey = (key: string): key is TextKey => Object.hasOwn(en, key);

/** A sentence of the catalogue, with neutral titles that serve every nation. */
export const say = (key: TextKey): string => inWords(key, {});

/** The label a reporter would press for an answer. */
export function answerInWords(fact: FactName, value: string): string {
  const asked = questions.filter((question) => question.fact === fact).map(({ id }) => `question.${id}.${value}`);
  const key = [`answer.${fact}.${value}`, ...asked].find(isKey);
  if (!key) throw new Error(`The answer ${value} to ${fact} has no label in src/language/en/questions.ts.`);
  return say(key as TextKey);
}

function conditionInWords(condition: Condition): string {
  const parts = (Object.entries(condition) as [FactName, string | readonly string[]][]).map(([fact, wanted]) => {
    const values = typeof wanted === 'string' ? [wanted] : wanted;
    return `*${factNames[fact]}:* ${values.map((value) => answerInWords(fact, value)).join(' · ')}`;
  });
  return parts.join('; ');
}

/** A condition as one line or several alternatives, in the words of the questions. */
export function whenInWords(when: When): readonly string[] {
  return Array.isArray(when) ? when.map(conditionInWords) : [conditionInWords(when as Condition)];
}
