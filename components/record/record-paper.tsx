import { useState } from 'preact/hooks';
import type { ConcernRecord } from '../../src/concern/record.ts';
import { recordParts } from '../../src/concern/record-parts.ts';
import { useLanguage, useText } from '../words.tsx';

/** The record as it is handed over; the only thing that is printed. On screen it is shown when asked for. */
export function RecordPaper({ record }: { readonly record: ConcernRecord }) {
  const t = useText();
  const language = useLanguage();
  const [shown, setShown] = useState(false);
  return (
    <>
      <button type="button" data-action="show-record" aria-expanded={shown} onClick={() => setShown(!shown)}>
        {t(shown ? 'record.hide' : 'record.show')}
      </button>
      <article class={shown ? 'paper' : 'paper for-print'} data-part="paper">
        <h2>{t('record.title')}</h2>
        <p>{t('record.confidential')}</p>
        {recordParts(record, language).map(({ heading, lines }) => (
          <section key={heading}>
            <h3>{heading}</h3>
            {lines.map((line, at) => (
              <p key={at}>{line}</p>
            ))}
          </section>
        ))}
      </article>
    </>
  );
}
