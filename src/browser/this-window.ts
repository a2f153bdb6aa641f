import { browser } from 'wxt/browser';

/** The browser window a surface stands in. */
export interface ThisWindow {
  readonly id: number;
  /** Nothing may be written to storage from here. */
  readonly isPrivate: boolean;
}

/**
 * The window of this popup or panel, by which drafts are kept apart.
 *
 * `extension.inIncognitoContext` is false here even in a private window, as the extension spans both kinds.
 * A browser that does not say counts as private: writing nothing is the safe way to be wrong.
 */
export async function thisWindow(): Promise<ThisWindow> {
  try {
    const { id, incognito } = await browser.windows.getCurrent();
    return { id: id ?? 0, isPrivate: incognito };
  } catch {
    return { id: 0, isPrivate: true };
  }
}
