import type { ComponentChildren } from 'preact';
import type { Option, Question } from '../../src/routing/next-question.ts';
import { useText } from '../words.tsx';

interface Props {
  readonly question: Question;
  /** Given when the person came back to an answered question. */
  readonly answer?: string | undefined;
  onAnswer(value: string): void;
  onContinue(): void;
  /** Stands between the question and its answers: another way to find them. */
  readonly aside?: ComponentChildren;
  /** Absent on the first question. */
  onBack?: (() => void) | undefined;
}

function Answers({ options, answer, onAnswer }: { options: readonly Option[] } & Pick<Props, 'answer' | 'onAnswer'>) {
  const t = useText();
  return (
    <div class="list">
      {options.map(({ value, label }) => (
        <button
          key={value}
          type="button"
          class="answer"
          data-answer={value}
          {...(answer !== undefined && { 'aria-pressed': value === answer })}
          onClick={() => onAnswer(value)}
        >
          <span>{t(label)}</span>
          {value === answer && <span class="mark">{t('journey.your-answer')}</span>}
        </button>
      ))}
    </div>
  );
}

/** Options under their headings, in the order given; one list where there are no headings. */
function grouped(options: readonly Option[]): readonly (readonly Option[])[] {
  const groups = new Map<string, Option[]>();
  for (const option of options) groups.set(option.group ?? '', [...(groups.get(option.group ?? '') ?? []), option]);
  return [...groups.values()];
}

/** One question, one screen, one press. The legend is the page heading, so it takes focus on arrival. */
export function QuestionScreen({ question, answer, aside, onAnswer, onContinue, onBack }: Props) {
  const t = useText();
  return (
    <div class="stack" data-screen={question.fact === 'what' ? 'start' : 'question'}>
      <fieldset data-question={question.fact} class="stack">
        <legend>
          <h1 tabIndex={-1}>{t(question.title)}</h1>
        </legend>
        {question.help && <p class="soft">{t(question.help)}</p>}
        {aside}
        {grouped(question.options).map((options) => (
          <div key={options[0]?.value} class={options[0]?.group ? 'group' : ''}>
            {options[0]?.group && <h2>{t(options[0].group)}</h2>}
            <Answers options={options} answer={answer} onAnswer={onAnswer} />
          </div>
        ))}
      </fieldset>
      {answer !== undefined && (
        <button type="button" class="primary" data-action="continue" onClick={onContinue}>
          {t('journey.continue')}
        </button>
      )}
      {onBack && (
        <button type="button" data-action="back" onClick={onBack}>
          {t('journey.back')}
        </button>
      )}
    </div>
  );
}
