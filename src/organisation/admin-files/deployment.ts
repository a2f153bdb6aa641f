/** What differs from one school, store or test to the next: the same settings go out under these. */
export interface Deployment {
  readonly chrome: StoreExtension;
  readonly edge: StoreExtension;
  readonly firefox: FirefoxExtension;
}

/** The extension in the Chrome or Edge store. */
export interface StoreExtension {
  /** 32 letters from a to p; each store gives its own. */
  readonly id: string;
  /** The update manifest of a school that hosts the extension itself; null: the store. */
  readonly updateUrl: string | null;
  /** Older versions are switched off until they have updated; null: any version will do. */
  readonly minimumVersion: string | null;
}

export interface FirefoxExtension {
  readonly id: string;
  /** Where the signed package lies; null: addons.mozilla.org. */
  readonly installUrl: string | null;
}

/** Whether a text is an id that Chrome and Edge give an extension. */
export const isStoreId = (id: string): boolean => /^[a-p]{32}$/.test(id);

/** Whether a text is an add-on id that Firefox accepts: like an email address, or a GUID in braces. */
export const isFirefoxId = (id: string): boolean =>
  /^(?:[a-z0-9._-]*@[a-z0-9._-]+|\{[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\})$/i.test(id);
