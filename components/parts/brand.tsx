import type { ComponentChildren } from 'preact';
import { useText } from '../words.tsx';
import { Mark } from './mark.tsx';

/** Whose screen this is: our mark and name, and what may stand beside them. */
export function Brand({ children }: { readonly children?: ComponentChildren }) {
  const t = useText();
  return (
    <div class="row spread brand">
      <span>
        <Mark /> {t('app.name')}
      </span>
      {children}
    </div>
  );
}
