import { useState } from 'preact/hooks';
import { useText } from '../words.tsx';
import type { RecordFields } from './record-props.ts';

interface Props extends RecordFields {
  /** A page was read when the button was pressed. */
  readonly offered: boolean;
  /** Null when the title can no longer be read. */
  read(): Promise<string | null>;
}

/** The title of the page goes into the record only if it is ticked, and can be taken out again. */
export function TitleTick({ notes, note, offered, read }: Props) {
  const t = useText();
  const [gone, setGone] = useState(false);
  if (!offered && notes.pageTitle === null) return null;
  const tick = async () => {
    const pageTitle = notes.pageTitle === null ? await read() : null;
    setGone(notes.pageTitle === null && pageTitle === null);
    note((now) => ({ ...now, pageTitle }));
  };
  return (
    <>
      <label class="check">
        <input type="checkbox" data-field="page-title" checked={notes.pageTitle !== null} onChange={tick} />
        <span>{t('record.field.page-title')}</span>
      </label>
      {notes.pageTitle !== null && <p class="soft">{notes.pageTitle}</p>}
      <p role="status">{gone && t('record.field.page-title.gone')}</p>
    </>
  );
}
