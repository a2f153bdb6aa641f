import { emptyDraft } from '../../src/browser/draft-shape.ts';
import type { Platform } from '../../src/browser/platform.ts';
import { importSettings } from '../../src/organisation/text-file.ts';

const nothing = () => undefined;
const refused = async () => false;

/** A platform on which nothing happens: the first screen is drawn on it when the extension is built. */
export const stillPlatform: Platform = {
  surface: 'popup',
  ready: new Promise(nothing),
  isPrivate: () => null,
  draft: {
    current: () => emptyDraft,
    change: nothing,
    subscribe: () => nothing,
    kept: () => true,
    wiped: () => false,
    settled: async () => nothing(),
    touch: nothing,
    wipeAfter: nothing,
    clear: async () => nothing(),
  },
  ownSettings: { current: () => ({}), change: nothing, subscribe: () => nothing },
  organisation: {
    current: () => ({ managed: {}, own: {}, report: [] }),
    subscribe: () => nothing,
    setOrganisation: (key) => ({ key, status: 'not-set' }),
    resetOrganisation: nothing,
    importOrganisation: () => importSettings(''),
    exportOrganisation: () => '',
  },
  browserLanguage: 'en',
  renameMenus: async () => nothing(),
  readPage: async () => ({ tabId: null, address: { ok: false, why: 'page.none' } }),
  panelOffered: true,
  keepOpenBesidePage: refused,
  copy: refused,
  readPageTitle: async () => null,
  print: () => false,
  noteAndClosePage: async () => 'gone',
  online: { current: () => true, subscribe: () => nothing },
  openForm: refused,
  onClearedByUpdate: () => nothing,
  openOptions: async () => nothing(),
  clearAndClose: async () => nothing(),
  now: () => new Date(0),
};
