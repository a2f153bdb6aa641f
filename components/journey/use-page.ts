import { useEffect, useState } from 'preact/hooks';
import { onPage } from '../../src/browser/draft-shape.ts';
import type { PageClosed, Platform } from '../../src/browser/platform.ts';
import type { Address } from '../../src/concern/address.ts';
import type { TextKey } from '../../src/language/text.ts';
import type { Journey } from './use-journey.ts';

const saidOf: Record<PageClosed, TextKey> = {
  closed: 'note-close.closed',
  'moved-on': 'note-close.moved-on',
  gone: 'note-close.gone',
};

interface PageInFront {
  readonly tabId: number;
  readonly address: Address;
}

/** The page the button was pressed on: its address arrives in the draft, or the reason why there is none. */
export function usePage(platform: Platform, journey: Journey) {
  const { draft } = journey;
  const { surface } = platform;
  const [why, setWhy] = useState<TextKey | undefined>();
  const [inFront, setInFront] = useState<PageInFront | null>(null);
  const [closed, setClosed] = useState<TextKey | undefined>();
  useEffect(() => {
    let here = true;
    platform.ready
      .then(() => platform.readPage())
      .then(({ tabId, address }) => {
        if (!here) return;
        if (!address.ok) setWhy(address.why);
        else if (tabId !== null) setInFront({ tabId, address: address.value });
      });
    return () => {
      here = false;
    };
  }, [platform]);
  const evidenceOnDevice = journey.facts.where === 'device';
  // The button was pressed on another page while a journey is open: answers stay, and its address is only offered.
  const other = inFront && draft.address !== null && draft.address !== inFront.address.exact ? inFront : null;
  const takeOther = ({ tabId, address }: PageInFront) => journey.change((now) => onPage(now, address, tabId));
  const noteAndClose = async () => setClosed(saidOf[await platform.noteAndClosePage()]);
  return {
    why,
    closed,
    evidenceOnDevice,
    other: surface === 'popup' && other ? { host: other.address.host, onUse: () => takeOther(other) } : null,
    onNoteAndClose: draft.page && !evidenceOnDevice ? noteAndClose : undefined,
  };
}
