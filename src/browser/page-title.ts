import { browser } from 'wxt/browser';
import { readAddress } from '../concern/address.ts';
import { cleanText } from '../concern/text.ts';
import type { PageAtPress } from './draft-shape.ts';

/** A tab that still shows the page of the press; undefined when it moved on, is gone, or activeTab ended. */
async function tabOf(page: PageAtPress) {
  const tab = await browser.tabs.get(page.tabId).catch(() => undefined);
  const shown = readAddress(tab?.url ?? '');
  return shown.ok && shown.value.exact === page.exact ? tab : undefined;
}

/** The title of the page the button was pressed on, asked for only when the reporter ticks it; null when there is none. */
export async function readPageTitle(page: PageAtPress | null): Promise<string | null> {
  const title = page && (await tabOf(page))?.title;
  const read = cleanText(title ?? '');
  return read.ok && read.value.trim() !== '' ? read.value.trim() : null;
}
