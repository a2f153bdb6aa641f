import type { FirefoxExtension, StoreExtension } from './deployment.ts';

/** What a browser's `ExtensionSettings` policy holds for one extension. */
export type InstallPolicy = Readonly<Record<string, string | boolean>>;

/** Chrome: installed for everyone and pinned to the toolbar. */
export const chromeInstall = (extension: StoreExtension): InstallPolicy => ({
  ...fromStore(extension, 'https://clients2.google.com/service/update2/crx'),
  toolbar_pin: 'force_pinned',
});

/** Edge: the same, in its own words for the toolbar. */
export const edgeInstall = (extension: StoreExtension): InstallPolicy => ({
  ...fromStore(extension, 'https://edge.microsoft.com/extensionwebstorebase/v1/crx'),
  toolbar_state: 'force_shown',
});

/** Firefox: installed for everyone, its button beside the address bar. */
export const firefoxInstall = ({ id, installUrl }: FirefoxExtension): InstallPolicy => ({
  installation_mode: 'force_installed',
  install_url: installUrl ?? `https://addons.mozilla.org/firefox/downloads/latest/${encodeURI(id)}/latest.xpi`,
  default_area: 'navbar',
});

function fromStore({ updateUrl, minimumVersion }: StoreExtension, store: string): InstallPolicy {
  return {
    installation_mode: 'force_installed',
    update_url: updateUrl ?? store,
    // Without this, updates would still be looked for at the address inside the package.
    ...(updateUrl === null ? {} : { override_update_url: true }),
    ...(minimumVersion === null ? {} : { minimum_version_required: minimumVersion }),
  };
}
