import { useText } from '../words.tsx';

/** After Clear and close, where the surface stays open: what was cleared, and what cannot be. */
export function LeftScreen({ onStart }: { onStart(): void }) {
  const t = useText();
  return (
    <div class="stack" data-screen="cleared">
      <h1 tabIndex={-1}>{t('leave.cleared')}</h1>
      <p>{t('leave.left')}</p>
      <button type="button" class="primary" onClick={onStart}>
        {t('leave.again')}
      </button>
    </div>
  );
}
