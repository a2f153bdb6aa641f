import { useText } from '../words.tsx';
import { EmergencyStrip } from './emergency-strip.tsx';

/** The first thing on every screen: the way out, also as the first stop of the Tab key, and 999 always in sight. */
export function TopBar({ onLeave }: { onLeave(): void }) {
  const t = useText();
  return (
    <>
      <button type="button" class="leave-link" onClick={onLeave}>
        {t('leave.button')}
      </button>
      <header class="top">
        <EmergencyStrip />
        <button type="button" data-action="leave" title={t('leave.hint')} onClick={onLeave}>
          {t('leave.button')}
        </button>
      </header>
    </>
  );
}
