import { useRef } from 'preact/hooks';
import { useText } from '../words.tsx';
import { useKeepClearOfStrip } from './keep-clear-of-strip.ts';

/** 999, always in sight, with the ways for people who cannot speak or hear. */
export function EmergencyStrip() {
  const t = useText();
  const strip = useRef<HTMLDetailsElement>(null);
  useKeepClearOfStrip(strip);
  return (
    <details ref={strip}>
      <summary>
        <strong>{t('emergency.call')}</strong> <span class="more">{t('emergency.more')}</span>
      </summary>
      <ul>
        <li>{t('emergency.relay')}</li>
        <li>{t('emergency.bsl')}</li>
        <li>{t('emergency.silent')}</li>
        <li>{t('emergency.sms')}</li>
      </ul>
    </details>
  );
}
