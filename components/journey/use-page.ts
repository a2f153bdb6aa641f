import { useEffect, useState } from 'preact/hooks';
import type { PageClosed, Platform } from '../../src/browser/platform.ts';
import type { TextKey } from '../../src/language/text.ts';
import type { Journey } from './use-journey.ts';

const saidOf: Record<PageClosed, TextKey> = {
  closed: 'note-close.closed',
  'moved-on': 'note-close.moved-on',
  gone: 'note-close.gone',
};

/** The page the button was pressed on: its address arrives in the draft, or the reason why there is none. */
export function usePage(platform: Platform, journey: Journey) {
  const [why, setWhy] = useState<TextKey | undefined>();
  const [closed, setClosed] = useState<TextKey | undefined>();
  useEffect(() => {
    let here = true;
    platform.ready
      .then(() => platform.readPage())
      .then(({ address }) => {
        if (here && !address.ok) setWhy(address.why);
      });
    return () => {
      here = false;
    };
  }, [platform]);
  const evidenceOnDevice = journey.facts.where === 'device';
  const noteAndClose = async () => setClosed(saidOf[await platform.noteAndClosePage()]);
  return {
    why,
    closed,
    evidenceOnDevice,
    onNoteAndClose: journey.draft.page && !evidenceOnDevice ? noteAndClose : undefined,
  };
}
