import type { TextKey } from '../../src/language/text.ts';
import type { Question } from '../../src/routing/next-question.ts';
import type { Journey } from '../journey/use-journey.ts';
import { useText } from '../words.tsx';

const labelOf = (question: Question, value: string | undefined): TextKey | undefined =>
  question.options.find((option) => option.value === value)?.label;

/** Every answer given, each with a way to change it. */
export function YourAnswers({ journey }: { readonly journey: Journey }) {
  const t = useText();
  return (
    <details data-part="answers">
      <summary>{t('result.answers')}</summary>
      <dl class="answers">
        {journey.asked.map((question) => {
          const label = labelOf(question, journey.facts[question.fact]);
          return (
            <div key={question.id}>
              <dt>{t(question.title)}</dt>
              <dd class="row">
                <span>{label && t(label)}</span>
                <button
                  type="button"
                  class="quiet"
                  data-change={question.fact}
                  onClick={() => journey.again(question.fact)}
                >
                  {t('result.change')}
                  <span class="hidden-but-read">: {t(question.title)}</span>
                </button>
              </dd>
            </div>
          );
        })}
      </dl>
    </details>
  );
}
