import { WordsField } from '../parts/words-field.tsx';
import { useText } from '../words.tsx';
import type { RecordFields } from './record-props.ts';

const parts = [
  { field: 'name', keys: 'text' },
  { field: 'role', keys: 'text' },
  { field: 'organisation', keys: 'text' },
  { field: 'phone', keys: 'tel' },
  { field: 'email', keys: 'email' },
] as const;

interface Props extends RecordFields {
  readonly organisation: string;
  /** As the answers say. */
  readonly role: string;
  /** A parent, other family or the public: no workplace is asked for. */
  readonly atHome: boolean;
}

/** Who is writing. The role comes from the answers and the organisation's name from its settings, until changed here. */
export function YouFields({ notes, note, organisation, role, atHome }: Props) {
  const t = useText();
  const known: Readonly<Record<string, string>> = { organisation, role };
  return (
    <>
      {parts
        .filter(({ field }) => !(atHome && field === 'organisation'))
        .map(({ field, keys }) => (
          <WordsField
            key={field}
            name={`your-${field}`}
            label={t(`record.field.${field}`)}
            keys={keys}
            value={notes[field] ?? known[field] ?? ''}
            onChange={(words) => note((now) => ({ ...now, [field]: words }))}
          />
        ))}
    </>
  );
}
