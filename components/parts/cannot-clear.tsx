import { useText } from '../words.tsx';

/**
 * What Clear and close cannot clear, in a few open words right under its button: after the press a popup is gone, so
 * whoever is not told before is never told. The rest of it stands behind the way to leave fast.
 */
export function CannotClear() {
  const t = useText();
  return (
    <p class="soft" data-part="cannot-clear">
      {t('leave.short')}
    </p>
  );
}
