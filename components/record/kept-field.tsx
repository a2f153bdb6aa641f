import type { HandlingId } from '../../src/routing/handling.ts';
import { WordsField } from '../parts/words-field.tsx';
import { useText } from '../words.tsx';
import type { RecordFields } from './record-props.ts';

/** What was asked, behind one press as it was read before, and room to say what of it was not kept. */
export function KeptField({ notes, note, handling }: RecordFields & { readonly handling: readonly HandlingId[] }) {
  const t = useText();
  return (
    <>
      <details>
        <summary>{t('record.handling.list')}</summary>
        <ul class="stack-small">
          {handling.map((id) => (
            <li key={id}>{t(`handling.${id}`)}</li>
          ))}
        </ul>
      </details>
      <WordsField
        name="kept-except"
        label={t('record.kept-except')}
        hint="record.field.kept-except.hint"
        value={notes.keptExcept}
        long
        onChange={(keptExcept) => note((now) => ({ ...now, keptExcept }))}
      />
    </>
  );
}
