import { useEffect, useState } from 'preact/hooks';
import type { PageClosed, Platform } from '../../src/browser/platform.ts';
import type { TextKey } from '../../src/language/text.ts';
import type { Journey } from './use-journey.ts';

const saidOf: Record<PageClosed, TextKey> = {
  closed: 'note-close.closed',
  'moved-on': 'note-close.moved-on',
  gone: 'note-close.gone',
};

/** The page the button was pressed on: read once after the first paint, and only into an empty draft. */
export function usePage(platform: Platform, journey: Journey) {
  const [why, setWhy] = useState<TextKey | undefined>();
  const [closed, setClosed] = useState<TextKey | undefined>();
  useEffect(() => {
    let here = true;
    platform.ready.then(async () => {
      const page = await platform.readPage();
      if (!here) return;
      const { address, tabId } = page;
      if (!address.ok) setWhy(address.why);
      if (!address.ok || platform.draft.current().address !== null) return;
      const { exact } = address.value;
      platform.draft.change((now) => ({ ...now, address: exact, page: tabId === null ? null : { tabId, exact } }));
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
