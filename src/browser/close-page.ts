import { browser } from 'wxt/browser';
import { readAddress } from '../concern/address.ts';
import type { PageAtPress } from './draft-shape.ts';
import type { PageClosed } from './platform.ts';

/**
 * Closes the tab the button was pressed on, so that nobody has to look again.
 *
 * A tab that moved on (perhaps to an official form half filled in) is left open; one whose address can no longer
 * be read has left the site, as activeTab ended.
 */
export async function closePage(page: PageAtPress): Promise<PageClosed> {
  try {
    const tab = await browser.tabs.get(page.tabId);
    const shown = readAddress(tab.url ?? '');
    if (!shown.ok || shown.value.exact !== page.exact) return 'moved-on';
    await keepWindowOpen(tab.windowId);
    await browser.tabs.remove(page.tabId);
    return 'closed';
  } catch {
    return 'gone';
  }
}

/** Closing the only tab would close the window, and with it the panel and its answers. */
export async function keepWindowOpen(windowId: number | undefined): Promise<void> {
  if (windowId === undefined) return;
  const tabs = await browser.tabs.query({ windowId });
  if (tabs.length === 1) await browser.tabs.create({ windowId });
}
