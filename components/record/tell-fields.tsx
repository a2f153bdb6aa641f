import { WordsField } from '../parts/words-field.tsx';
import { useText } from '../words.tsx';
import type { RecordFields } from './record-props.ts';

/** What was seen, said or heard; what the reporter thinks is kept apart. */
export function TellFields({ notes, note, opinion }: RecordFields & { readonly opinion: boolean }) {
  const t = useText();
  return (
    <>
      <WordsField
        name="facts"
        label={t('record.field.facts')}
        hint="record.field.facts.hint"
        value={notes.facts}
        long
        onChange={(facts) => note((now) => ({ ...now, facts }))}
      />
      {opinion && (
        <WordsField
          name="opinion"
          label={t('record.part.opinion')}
          value={notes.opinion}
          long
          onChange={(words) => note((now) => ({ ...now, opinion: words }))}
        />
      )}
    </>
  );
}
