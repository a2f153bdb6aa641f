import { type Draft, emptyDraft } from '../../../src/browser/draft-shape.ts';
import type { OwnSettings } from '../../../src/browser/own-settings.ts';
import type { Platform } from '../../../src/browser/platform.ts';
import { memoryOrganisation } from './memory-organisation.ts';
import { memoryShared } from './memory-shared.ts';

/** Tuesday 24 November 2026, 14:05 in the UK. */
export const tuesday = Date.UTC(2026, 10, 24, 14, 5);

interface Start {
  readonly draft?: Partial<Draft>;
  readonly own?: OwnSettings;
  readonly policy?: unknown;
  /** What the browser refuses. */
  readonly refuses?: readonly ('copy' | 'print')[];
  readonly offline?: boolean;
  /** The time without a touch has cleared what was there. */
  readonly wiped?: boolean;
}

/** A platform without a browser: answers in memory, and a list of what was written, printed and opened. */
export function memoryPlatform({
  draft = {},
  own = {},
  policy = {},
  refuses = [],
  offline = false,
  wiped = false,
}: Start = {}) {
  const shared = memoryShared<Draft>({ ...emptyDraft, ...draft });
  const did: { copied: { words: string; rich: string | undefined }[]; printed: number; opened: string[] } = {
    copied: [],
    printed: 0,
    opened: [],
  };
  const platform: Platform = {
    surface: 'panel',
    ready: Promise.resolve(),
    isPrivate: () => false,
    draft: {
      ...shared,
      kept: () => true,
      wiped: () => wiped,
      settled: async () => undefined,
      touch: () => undefined,
      wipeAfter: () => undefined,
      clear: async () => shared.change(() => emptyDraft),
    },
    ownSettings: memoryShared(own),
    organisation: memoryOrganisation(policy),
    readPage: async () => ({ tabId: null, address: { ok: false, why: 'page.none' } }),
    readPageTitle: async () => null,
    panelOffered: false,
    keepOpenBesidePage: async () => false,
    async copy(words, rich) {
      if (refuses.includes('copy')) return false;
      did.copied.push({ words, rich });
      return true;
    },
    print() {
      if (refuses.includes('print')) return false;
      did.printed += 1;
      return true;
    },
    noteAndClosePage: async () => 'gone',
    online: { current: () => !offline, subscribe: () => () => undefined },
    async openForm(url) {
      did.opened.push(url);
      return true;
    },
    onClearedByUpdate: () => () => undefined,
    openOptions: async () => undefined,
    clearAndClose: async () => shared.change(() => emptyDraft),
    browserLanguage: 'en',
    renameMenus: () => Promise.resolve(),
    now: () => new Date(tuesday),
  };
  return { platform, did };
}
