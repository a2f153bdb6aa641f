import { MomentField } from '../parts/moment-field.tsx';
import { useText } from '../words.tsx';
import type { RecordFields } from './record-props.ts';

/** When it was noticed (deadlines count from here) and when it was written down. */
export function WhenFields({ notes, note }: RecordFields) {
  const t = useText();
  return (
    <>
      <MomentField
        name="noticed"
        label={t('record.field.noticed')}
        value={notes.noticed}
        onChange={(noticed) => note((now) => ({ ...now, noticed }))}
      />
      <MomentField
        name="written"
        label={t('record.field.written')}
        value={notes.written}
        onChange={(written) => note((now) => ({ ...now, written }))}
      />
    </>
  );
}
