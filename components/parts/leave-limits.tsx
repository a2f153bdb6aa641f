import { useText } from '../words.tsx';

/** How to leave fast, and, before anybody relies on it, what Clear and close cannot clear. */
export function LeaveLimits() {
  const t = useText();
  return (
    <details class="soft" data-part="leave-limits">
      <summary>{t('leave.hint')}</summary>
      <p>{t('leave.cannot')}</p>
    </details>
  );
}
