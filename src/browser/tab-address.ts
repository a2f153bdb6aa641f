import { browser } from 'wxt/browser';
import { readAddress } from '../concern/address.ts';
import type { ThisPage } from './platform.ts';

/**
 * The address of the page the button was pressed on.
 *
 * The press grants activeTab, and with it `tab.url`. The grant ends when the page moves to another site, and the
 * browser's own pages never give it: then there is no `url`, and the reason says that an address can be typed.
 */
export async function readThisPage(): Promise<ThisPage> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true }).catch(() => []);
  return { tabId: tab?.id ?? null, address: readAddress(tab?.url ?? '') };
}
