import { useText } from '../words.tsx';
import { useWrittenDate } from './written-date.ts';

interface Props {
  /** Web addresses or titles of lists. */
  readonly sources: readonly string[];
  readonly copyDate: string | null;
  /** Nobody has checked it by hand. */
  readonly check: boolean;
}

/** Where a fact comes from and how far it can be relied on. A source is text, never a link: it is not a way to report. */
export function FoundIn({ sources, copyDate, check }: Props) {
  const t = useText();
  const written = useWrittenDate();
  return (
    <details class="found-in">
      <summary>
        {check && <strong class="check-first">{t('local.check-first')}</strong>}{' '}
        {copyDate ? t('directory.copy', { date: written(copyDate) }) : t('directory.copy.no-date')}.
      </summary>
      <p class="soft">
        {t('directory.from')}: <span lang="en">{sources.join('; ')}</span>.
      </p>
    </details>
  );
}
