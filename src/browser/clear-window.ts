import { browser } from 'wxt/browser';
import { keepWindowOpen } from './close-page.ts';
import { forgetWindow } from './closed-windows.ts';
import { takeBack } from './hand-over.ts';
import type { ThisWindow } from './this-window.ts';

/**
 * Clear and close, from a tab that knows of no journey: what this window's journey has kept is forgotten unread, so that
 * its panel starts anew, and the tab closes. Never throws; a tab that the browser will not close stays.
 */
export async function clearWindow(place: Promise<ThisWindow>): Promise<void> {
  const { id, isPrivate } = await place;
  await (isPrivate ? takeBack(id) : forgetWindow(id));
  await closeThisTab().catch(() => undefined);
}

async function closeThisTab(): Promise<void> {
  const tab = await browser.tabs.getCurrent();
  if (tab?.id === undefined) return;
  await keepWindowOpen(tab.windowId);
  await browser.tabs.remove(tab.id);
}
