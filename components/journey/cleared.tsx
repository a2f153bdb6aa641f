import { useEffect, useState } from 'preact/hooks';
import type { Platform } from '../../src/browser/platform.ts';
import type { TextKey } from '../../src/language/text.ts';
import { useText } from '../words.tsx';

interface Props {
  readonly platform: Platform;
  readonly wipeAfterMinutes: number;
}

/** Why what was begun is gone, where it was not cleared by a person: said on the first screen, until a new journey begins. */
export function Cleared({ platform, wipeAfterMinutes }: Props) {
  const [updated, setUpdated] = useState(false);
  const [wiped, setWiped] = useState(false);
  useEffect(() => platform.onClearedByUpdate(() => setUpdated(true)), [platform]);
  useEffect(() => {
    const look = () => setWiped(platform.draft.wiped());
    look();
    return platform.draft.subscribe(look);
  }, [platform]);
  const minutes = String(wipeAfterMinutes);
  return (
    <>
      <Why part="cleared-by-update" said={updated && 'update.cleared'} minutes={minutes} />
      <Why
        part="cleared-by-time"
        said={wiped && (wipeAfterMinutes === 1 ? 'wiped.one-minute' : 'wiped.minutes')}
        minutes={minutes}
      />
    </>
  );
}

function Why({ part, said, minutes }: { part: string; said: TextKey | false; minutes: string }) {
  const t = useText();
  return (
    <div role="status" data-part={part}>
      {said && (
        <p class="notes">
          <strong>{t('update.cleared.title')}</strong> {t(said, { minutes })}
        </p>
      )}
    </div>
  );
}
