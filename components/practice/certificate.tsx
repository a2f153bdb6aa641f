import { useState } from 'preact/hooks';
import { rulesVersion } from '../../src/routing/rules-version.ts';
import { useWrittenDate } from '../directory/written-date.ts';
import { PrintedSheet } from '../parts/printed-sheet.tsx';
import { staysHere } from '../parts/stays-here.ts';
import { useText } from '../words.tsx';

interface Props {
  /** How many stories were tried since the page was opened. */
  readonly count: number;
  readonly today: string;
  print(): boolean;
}

/** A paper that says who practised, when and how much: no answer, no story. The name is kept nowhere. */
export function Certificate({ count, today, print }: Props) {
  const t = useText();
  const written = useWrittenDate();
  const [name, setName] = useState('');
  const [printing, setPrinting] = useState(false);
  const [refused, setRefused] = useState(false);
  return (
    <div class="stack-small">
      <h3>{t('practice.certificate')}</h3>
      <p>{t('practice.certificate.intro')}</p>
      {count === 0 ? (
        <p class="soft">{t('practice.certificate.none')}</p>
      ) : (
        <>
          <div class="field">
            <label for="practice-name">{t('practice.certificate.name')}</label>
            <input
              {...staysHere}
              id="practice-name"
              type="text"
              autocapitalize="words"
              value={name}
              onInput={({ currentTarget }) => setName(currentTarget.value)}
            />
          </div>
          <button type="button" data-action="print-certificate" onClick={() => setPrinting(true)}>
            {t('practice.certificate.print')}
          </button>
        </>
      )}
      <p role="status">{refused && t('practice.certificate.refused')}</p>
      {printing && (
        <PrintedSheet
          print={print}
          onDone={(shown) => {
            setPrinting(false);
            setRefused(!shown);
          }}
        >
          <h1>{t('practice.certificate.title')}</h1>
          {name.trim() !== '' && <p>{t('practice.certificate.who', { name: name.trim() })}</p>}
          <p>{t('practice.certificate.when', { date: written(today) })}</p>
          <p>
            {count === 1
              ? t('practice.certificate.what.one')
              : t('practice.certificate.what.many', { count: String(count) })}
          </p>
          <p>{t('practice.certificate.rules', { version: rulesVersion })}</p>
          <p>{t('practice.certificate.limit')}</p>
        </PrintedSheet>
      )}
    </div>
  );
}
