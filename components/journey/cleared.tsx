import { useEffect, useState } from 'preact/hooks';
import type { Platform } from '../../src/browser/platform.ts';
import type { TextKey } from '../../src/language/text.ts';
import { useText } from '../words.tsx';

interface Props {
  readonly platform: Platform;
  /** Only on the first screen. */
  readonly shown: boolean;
  /** The time without a touch after which all is cleared. */
  readonly minutes: number;
}

/**
 * Why what was begun is gone, where no person cleared it: said on the first screen, until a new journey begins. It stands
 * outside of the screens: a region that comes with its words is not heard.
 */
export function Cleared({ platform, shown, minutes }: Props) {
  const [updated, setUpdated] = useState(false);
  const [wiped, setWiped] = useState(false);
  useEffect(() => platform.onClearedByUpdate(() => setUpdated(true)), [platform]);
  useEffect(() => {
    const look = () => setWiped(platform.draft.wiped());
    look();
    return platform.draft.subscribe(look);
  }, [platform]);
  const byTime = minutes === 1 ? 'wiped.one-minute' : 'wiped.minutes';
  return (
    <>
      <Why part="cleared-by-update" said={shown && updated && 'update.cleared'} minutes={minutes} />
      <Why part="cleared-by-time" said={shown && wiped && byTime} minutes={minutes} />
    </>
  );
}

function Why({ part, said, minutes }: { part: string; said: TextKey | false; minutes: number }) {
  const t = useText();
  return (
    <div role="status" data-part={part}>
      {said && (
        <p class="notes">
          <strong>{t('update.cleared.title')}</strong> {t(said, { minutes: String(minutes) })}
        </p>
      )}
    </div>
  );
}
