import type { ComponentChildren } from 'preact';
import { Brand } from './brand.tsx';
import { CannotClear } from './cannot-clear.tsx';
import { LeaveLimits } from './leave-limits.tsx';
import { TopBar } from './top-bar.tsx';
import { WelshNotChecked } from './welsh-not-checked.tsx';

interface Props {
  readonly children: ComponentChildren;
  /** The switch to the other language, where the screen does not carry it itself. */
  readonly languageSwitch: ComponentChildren;
  onLeave(): void;
}

/** What stands round every screen: the way out first, 999 always in sight, and the name at the end. */
export function Frame({ children, languageSwitch, onLeave }: Props) {
  return (
    <>
      <TopBar onLeave={onLeave} />
      <main>
        <CannotClear />
        {children}
      </main>
      <footer class="soft">
        <LeaveLimits />
        <Brand>{languageSwitch}</Brand>
        <WelshNotChecked />
      </footer>
    </>
  );
}
