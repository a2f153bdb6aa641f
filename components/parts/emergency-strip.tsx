import { useEffect, useRef } from 'preact/hooks';
import { useText } from '../words.tsx';

/**
 * 999, always in sight, with the ways for people who cannot speak or hear. The list closes when somebody goes on to
 * the page below, so that it never lies over what has focus (WCAG 2.4.11).
 */
export function EmergencyStrip() {
  const t = useText();
  const strip = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    const close = ({ target }: FocusEvent) => {
      if (strip.current && target instanceof Node && !strip.current.contains(target)) strip.current.open = false;
    };
    addEventListener('focusin', close);
    return () => removeEventListener('focusin', close);
  }, []);
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
