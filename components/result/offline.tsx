import type { Platform } from '../../src/browser/platform.ts';
import { useShared } from '../journey/use-journey.ts';
import { useText } from '../words.tsx';

/** Said while there is no connection: everything here goes on, numbers can be rung, and only forms have to wait. */
export function Offline({ platform }: { readonly platform: Platform }) {
  const t = useText();
  const online = useShared(platform.online);
  return (
    <div role="status" data-part="offline">
      {!online && <p class="notes">{t('result.offline')}</p>}
    </div>
  );
}
