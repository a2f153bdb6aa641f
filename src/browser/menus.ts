import { type Browser, browser } from 'wxt/browser';
import { type Arrival, arrivalOf, arrivalStore } from './arrival.ts';
import { leave } from './hand-over.ts';
import { openPanel } from './panel.ts';
import type { WaitingRoom } from './waiting-room.ts';

export interface MenuWords {
  readonly page: string;
  readonly link: string;
}

const web = ['http://*/*', 'https://*/*'];

/** The two menu entries: on a page and on a link. Never on images, so that nobody has to press one again. */
export async function makeMenus(words: MenuWords): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({ id: 'page', title: words.page, contexts: ['page'], documentUrlPatterns: web });
  browser.contextMenus.create({ id: 'link', title: words.link, contexts: ['link'], targetUrlPatterns: web });
}

/** Puts the entries into the language of the screen; where there are none yet, the background still makes them. */
export async function renameMenus(words: MenuWords): Promise<void> {
  await Promise.all([
    browser.contextMenus.update('page', { title: words.page }),
    browser.contextMenus.update('link', { title: words.link }),
  ]).catch(() => undefined);
}

/** What was chosen: a link's address, which is not opened, or the page's own. */
export function chosen(info: Browser.contextMenus.OnClickData, tabId: number | undefined): Arrival | null {
  if (info.menuItemId === 'link' && info.linkUrl) return arrivalOf(info.linkUrl, null);
  return info.pageUrl ? arrivalOf(info.pageUrl, tabId ?? null) : null;
}

/** Opens the panel, or the popup where panels are off, and leaves the chosen address for it. */
export function answerMenus(room: WaitingRoom): void {
  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (!tab) return;
    // First of all: the browser opens a panel only while it still counts this as a press.
    const opening = openPanel(tab.windowId);
    const arrival = chosen(info, tab.id);
    if (arrival && tab.incognito) {
      room.put(tab.windowId, 'arrival', arrival);
      void leave(tab.windowId, 'arrival', arrival);
    } else if (arrival) {
      void arrivalStore(tab.windowId).write(arrival);
    }
    void opening.then((open) => (open ? undefined : openPopup(tab.windowId)));
  });
}

const openPopup = (windowId: number): Promise<unknown> => browser.action.openPopup({ windowId }).catch(() => undefined);
