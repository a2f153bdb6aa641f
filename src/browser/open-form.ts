import { browser } from 'wxt/browser';

/** Opens an official form or site in a new tab; only https. False when it is not, or the browser refused. */
export async function openForm(url: string): Promise<boolean> {
  if (URL.parse(url)?.protocol !== 'https:') return false;
  return browser.tabs.create({ url }).then(
    () => true,
    () => false,
  );
}
