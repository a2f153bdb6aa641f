import type { Procedure } from '../../src/directory/local/procedures.ts';
import { useText } from '../words.tsx';

interface Props {
  readonly procedures: readonly Procedure[];
  /** The front page, for chapters whose own address was not found. */
  readonly start: string;
  readonly authorityId: string;
}

/** What became of the sections the policy cites: the region's chapters of today. */
export function PlaceProcedures({ procedures, start, authorityId }: Props) {
  const t = useText();
  return (
    <details>
      <summary>{t('options.council.procedures')}</summary>
      <p class="soft">{t('local.procedures.may-move')}</p>
      <ul class="stack-small">
        {procedures.map(({ section, subject, chapter, council }) => (
          <li key={section}>
            {t(subject)}
            {section !== 'whole' && ` (${section})`}.{' '}
            <a href={chapter ?? start} target="_blank" rel="noreferrer">
              {t(chapter ? 'options.council.procedures.open' : 'options.council.procedures.start')}
              <span class="hidden-but-read">: {t(subject)}</span>
            </a>{' '}
            {!chapter && <span class="soft">{t('local.procedures.no-address')} </span>}
            {council?.authorityId === authorityId && (
              <a href={council.address} target="_blank" rel="noreferrer">
                {t('options.council.procedures.council', { date: council.copyDate })}
                <span class="hidden-but-read">: {t(subject)}</span>
              </a>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}
