import type { TextKey } from '../../src/language/text.ts';
import type { Suggestion } from '../../src/own-words/find-situations.ts';
import type { OwnWordsRead } from '../../src/own-words/read-own-words.ts';
import { useText } from '../words.tsx';

interface Props {
  /** Null until something was looked for. */
  readonly read: OwnWordsRead | null;
  onChoose(what: string): void;
}

/** What is said of the outcome, always kind and always with a way on. */
function outcome({ empty, suggestions }: OwnWordsRead): TextKey {
  if (empty) return 'own-words.empty';
  if (suggestions.length === 0) return 'own-words.none';
  return suggestions.length === 1 ? 'own-words.one-found' : 'own-words.found';
}

/** The first answer of the whole list, below this field. */
const goToList = () => document.querySelector<HTMLElement>('[data-answer]')?.focus();

/** 999 where it may be needed, the situations that may fit, and the way to the whole list. */
export function OwnWordsAnswer({ read, onChoose }: Props) {
  const t = useText();
  return (
    <>
      <div role="status" class="stack-small">
        {read?.danger && (
          <p class="problem" data-part="danger-first">
            <strong>{t('own-words.danger')}</strong>
          </p>
        )}
        {read?.cut && <p>{t('own-words.long')}</p>}
        {read && <p>{t(outcome(read))}</p>}
      </div>
      {read && read.suggestions.length > 0 && (
        <div class="stack-small">
          <div class="list">
            {read.suggestions.map((suggestion) => (
              <SuggestedAnswer key={suggestion.what} suggestion={suggestion} onChoose={onChoose} />
            ))}
          </div>
          <button type="button" class="quiet" data-action="to-list" onClick={goToList}>
            {t('own-words.list')}
          </button>
        </div>
      )}
    </>
  );
}

function SuggestedAnswer({ suggestion, onChoose }: { suggestion: Suggestion } & Pick<Props, 'onChoose'>) {
  const t = useText();
  return (
    <button type="button" class="answer" data-suggestion={suggestion.what} onClick={() => onChoose(suggestion.what)}>
      <span>
        {t(`answer.what.${suggestion.what}`)}
        <span class="soft because">
          {t('own-words.because', { words: suggestion.because.map((word) => `“${word}”`).join(', ') })}
        </span>
      </span>
    </button>
  );
}
