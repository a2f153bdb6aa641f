import { useId } from 'preact/hooks';
import { staysHere } from '../parts/stays-here.ts';
import { useText } from '../words.tsx';
import type { RecordFields } from './record-props.ts';

/** The day on which somebody looks at it again. */
export function ReviewField({ notes, note }: RecordFields) {
  const t = useText();
  const id = useId();
  return (
    <div class="words-field">
      <label for={id}>{t('record.field.review')}</label>
      <input
        {...staysHere}
        id={id}
        type="date"
        data-field="review"
        value={notes.nextReview ?? ''}
        onChange={(event) => {
          const nextReview = event.currentTarget.value || null;
          note((now) => ({ ...now, nextReview }));
        }}
      />
    </div>
  );
}
