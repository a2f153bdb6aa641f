import { useEffect, useId, useState } from 'preact/hooks';
import type { OwnWordsRead } from '../../src/own-words/read-own-words.ts';
import { staysHere } from '../parts/stays-here.ts';
import { useLanguage, useText } from '../words.tsx';
import { OwnWordsAnswer } from './own-words-answer.tsx';

interface Props {
  /** What was typed is taken out of the field after so many minutes without a touch. */
  readonly wipeAfterMinutes: number;
  /** A situation was pressed; nothing is ever chosen for the person. */
  onChoose(what: string): void;
}

/** The word list and its search come when the field is first used, never with the first screen. */
const reader = () => import('../../src/own-words/read-own-words.ts');

/** Enter finds, as in a field of one line; Shift and Enter begin a new line. */
function findOnEnter(event: KeyboardEvent) {
  if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
  event.preventDefault();
  if (event.currentTarget instanceof HTMLTextAreaElement) event.currentTarget.form?.requestSubmit();
}

/**
 * “Say it in your own words”: offers situations to choose from, with the words that led there.
 * What is typed stays in this field and goes with it: it is in no draft and in no storage.
 */
export function OwnWords({ wipeAfterMinutes, onChoose }: Props) {
  const t = useText();
  const language = useLanguage();
  const field = useId();
  const [typed, setTyped] = useState('');
  const [read, setRead] = useState<OwnWordsRead | null>(null);
  useEffect(() => {
    if (!typed) return;
    const wipe = setTimeout(() => {
      setTyped('');
      setRead(null);
    }, wipeAfterMinutes * 60_000);
    return () => clearTimeout(wipe);
  }, [typed, wipeAfterMinutes]);
  const find = async (event: Event) => {
    event.preventDefault();
    const { readOwnWords } = await reader();
    setRead(readOwnWords(typed, language));
  };
  return (
    <div class="own-words stack-small" data-part="own-words">
      <form class="stack-small" onSubmit={find} noValidate>
        <label for={field}>{t('own-words.label')}</label>
        <div class="row">
          <textarea
            {...staysHere}
            id={field}
            rows={2}
            value={typed}
            aria-describedby={`${field}-help`}
            onFocus={() => void reader()}
            onInput={(event) => setTyped(event.currentTarget.value)}
            onKeyDown={findOnEnter}
          />
          <button type="submit" data-action="find">
            {t('own-words.find')}
          </button>
        </div>
        <p class="soft" id={`${field}-help`}>
          {t('own-words.help')}
        </p>
      </form>
      <OwnWordsAnswer read={read} onChoose={onChoose} />
      {!read?.suggestions.length && <p class="soft">{t('own-words.or-list')}</p>}
    </div>
  );
}
