import type { ComponentChildren } from 'preact';
import { useText } from '../words.tsx';
import { EmergencyStrip } from './emergency-strip.tsx';
import { Mark } from './mark.tsx';
import { WelshNotChecked } from './welsh-not-checked.tsx';

interface Props {
  readonly children: ComponentChildren;
  /** The switch to the other language, where the screen does not carry it itself. */
  readonly languageSwitch: ComponentChildren;
  onLeave(): void;
}

/** What stands round every screen: the way out first, 999 always in sight, and the name at the end. */
export function Frame({ children, languageSwitch, onLeave }: Props) {
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
      <main>{children}</main>
      <footer class="soft">
        <Mark /> {t('app.name')} · {t('leave.hint')}
        {languageSwitch && <p>{languageSwitch}</p>}
        <WelshNotChecked />
      </footer>
    </>
  );
}
