import { useId, useState } from 'preact/hooks';
import { cleanText } from '../../src/concern/text.ts';
import type { TextKey } from '../../src/language/text.ts';
import { useText } from '../words.tsx';
import { staysHere } from './stays-here.ts';

interface Props {
  readonly label: string;
  readonly hint?: TextKey;
  readonly value: string;
  /** More than one line. */
  readonly long?: boolean;
  /** Which keys a touch screen offers. */
  readonly keys?: 'text' | 'tel' | 'email';
  /** Marks the field for tests and for the error summary. */
  readonly name: string;
  onChange(value: string): void;
}

/**
 * Why nothing of what was dropped or pasted is taken in; null for words. Office programs and spreadsheets paste a
 * picture of the words beside them: the browser puts the words alone into the field. A dropped file would open.
 */
function whyNot(event: Event, brought: DataTransfer | null): TextKey | null {
  if (!brought) return null;
  const words = brought.getData('text/plain');
  if (brought.files.length > 0 && (event.type === 'drop' || words.trim() === '')) return 'text.why.picture';
  const read = cleanText(words);
  return read.ok ? null : read.why;
}

/** A field for a person's own words. Pictures and files are not taken in, in whatever way they come; words stay. */
export function WordsField({ label, hint, value, long, keys = 'text', name, onChange }: Props) {
  const t = useText();
  const id = useId();
  const [refused, setRefused] = useState<TextKey | null>(null);
  const refuse = (event: Event, brought: DataTransfer | null) => {
    const why = whyNot(event, brought);
    setRefused(why);
    if (why) event.preventDefault();
  };
  const take = (field: HTMLInputElement | HTMLTextAreaElement) => {
    const read = cleanText(field.value);
    setRefused(read.ok ? null : read.why);
    if (read.ok) onChange(read.value);
    else field.value = value; // what stood there before the file came stays
  };
  const shared = {
    ...staysHere,
    id,
    value,
    'data-field': name,
    autocapitalize: keys === 'text' ? ('sentences' as const) : ('none' as const),
    'aria-describedby': [hint && `${id}-hint`, refused && `${id}-refused`].filter(Boolean).join(' ') || undefined,
    onPaste: (event: ClipboardEvent) => refuse(event, event.clipboardData),
    onDrop: (event: DragEvent) => refuse(event, event.dataTransfer),
  };
  return (
    <div class="words-field">
      <label for={id}>{label}</label>
      {hint && (
        <p class="soft" id={`${id}-hint`}>
          {t(hint)}
        </p>
      )}
      {long ? (
        <textarea {...shared} rows={5} onInput={(event) => take(event.currentTarget)} />
      ) : (
        <input {...shared} type="text" inputMode={keys} onInput={(event) => take(event.currentTarget)} />
      )}
      <div role="status" class="field-problem" id={`${id}-refused`}>
        {refused && t(refused)}
      </div>
    </div>
  );
}
