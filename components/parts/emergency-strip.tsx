import { useText } from '../words.tsx';

/** 999, always in sight, with the ways for people who cannot speak or hear. */
export function EmergencyStrip() {
  const t = useText();
  return (
    <details>
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
