import type { StepNote as Noted } from '../../src/concern/notes.ts';
import { MomentField } from '../parts/moment-field.tsx';
import { WordsField } from '../parts/words-field.tsx';
import { useText, useTime } from '../words.tsx';

interface Props {
  readonly name: string;
  readonly note: Noted;
  now(): Date;
  onNote(said: Partial<Noted>): void;
}

/** The tick of a step with its time, and what belongs to it in the record: reference number, who did it, what they said. */
export function StepNote({ name, note, now, onNote }: Props) {
  const t = useText();
  const time = useTime();
  const { done } = note;
  return (
    <div class="step-note">
      <label class="check">
        <input
          type="checkbox"
          checked={done !== null}
          onChange={() => onNote({ done: done === null ? now().getTime() : null })}
        />
        <span>
          {done === null ? t('result.done') : t('result.done-at', { time: time(done) })}
          <span class="hidden-but-read">: {name}</span>
        </span>
      </label>
      {done !== null && (
        <div class="stack-small" data-part="step-note">
          <WordsField
            name="reference"
            label={t('step.reference')}
            value={note.reference}
            onChange={(reference) => onNote({ reference })}
          />
          <details>
            <summary>
              {t('step.more')}
              <span class="hidden-but-read">: {name}</span>
            </summary>
            <div class="stack-small">
              <MomentField
                name="done"
                label={t('step.when')}
                value={done}
                onChange={(moment) => moment !== null && onNote({ done: moment })}
              />
              <WordsField name="by" label={t('step.by')} value={note.by} onChange={(by) => onNote({ by })} />
              <WordsField
                name="outcome"
                label={t('step.outcome')}
                value={note.outcome}
                long
                onChange={(outcome) => onNote({ outcome })}
              />
            </div>
          </details>
        </div>
      )}
    </div>
  );
}
