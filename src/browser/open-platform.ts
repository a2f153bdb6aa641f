import { browser } from 'wxt/browser';
import { browserLanguage } from './browser-language.ts';
import { copy } from './clipboard.ts';
import { clock, now } from './clock.ts';
import { closePage } from './close-page.ts';
import { connection } from './connection.ts';
import { openDraft } from './draft.ts';
import { onPage } from './draft-shape.ts';
import { leave, takeBack } from './hand-over.ts';
import { dropIncoming, takeIncoming } from './incoming.ts';
import { answerForJourney } from './journey-elsewhere.ts';
import { renameMenus } from './menus.ts';
import { forgetOldDrafts } from './old-drafts.ts';
import { openForm } from './open-form.ts';
import { openOrganisation, settingsInForce } from './organisation.ts';
import { openOwnSettings } from './own-settings-door.ts';
import { readPageTitle } from './page-title.ts';
import { openPanel, panelOffered } from './panel.ts';
import type { Platform, Surface } from './platform.ts';
import { print } from './print.ts';
import { readThisPage } from './tab-address.ts';
import { type ThisWindow, thisWindow } from './this-window.ts';
import { applyWaitingUpdate, forgetUpdate, onUpdatedBefore } from './updates.ts';

/** Opens every door for one surface, at once; what storage holds arrives with `ready`. */
export function openPlatform(surface: Surface): Platform {
  const place = thisWindow();
  let here: ThisWindow | null = null;
  const ownSettings = openOwnSettings(place);
  const organisation = openOrganisation(place);
  const wipeAfterMinutes = () => settingsInForce(organisation.current()).wipeAfterMinutes;
  const draft = openDraft(place, clock, organisation.loaded.then(wipeAfterMinutes));
  organisation.subscribe(() => draft.wipeAfter(wipeAfterMinutes()));
  answerForJourney(draft);

  async function start(): Promise<void> {
    here = await place;
    await Promise.all([draft.settled(), ownSettings.loaded, organisation.loaded]);
    void forgetOldDrafts(wipeAfterMinutes(), clock);
    await takeIncoming(here, draft);
    await noteThisPage();
    if (here.isPrivate) return;
    const stop = draft.subscribe(({ facts }) => {
      if (facts.what === undefined) return;
      stop();
      void forgetUpdate();
    });
  }

  /** Only into a journey that has none: an address taken out on purpose, or of another page, stays as it is. */
  async function noteThisPage(): Promise<void> {
    const { tabId, address } = await readThisPage();
    const { address: known, page } = draft.current();
    if (known !== null || page !== null || tabId === null || !address.ok) return;
    const read = address.value;
    draft.change((before) => onPage(before, read, tabId));
  }

  const ready = start();
  return {
    surface,
    ready,
    isPrivate: () => here?.isPrivate ?? null,
    draft,
    ownSettings,
    organisation,
    browserLanguage: browserLanguage(),
    renameMenus,
    readPage: readThisPage,
    panelOffered: surface === 'popup' && panelOffered(),
    async keepOpenBesidePage() {
      if (!here) return false;
      const opening = openPanel(here.id);
      if (here.isPrivate) await leave(here.id, 'draft', draft.current());
      await draft.settled();
      const open = await opening;
      if (open) window.close();
      else if (here.isPrivate) await takeBack(here.id);
      return open;
    },
    copy,
    readPageTitle: async () => readPageTitle(draft.current().page),
    print,
    async noteAndClosePage() {
      const { page } = draft.current();
      draft.change((before) => ({ ...before, notedAt: now().toISOString() }));
      await draft.settled();
      return page ? closePage(page) : 'gone';
    },
    online: connection,
    openForm,
    onClearedByUpdate: onUpdatedBefore,
    openOptions: () => browser.runtime.openOptionsPage(),
    async clearAndClose() {
      await Promise.allSettled([draft.clear(), ready]);
      // What was still arriving, on a surface that had only just opened, goes as well.
      await Promise.all([draft.clear(), place.then(dropIncoming)]);
      await applyWaitingUpdate();
      window.close();
    },
    now,
  };
}
