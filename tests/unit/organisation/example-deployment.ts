import type { Deployment } from '../../../src/organisation/admin-files/deployment.ts';

/** Made-up ids of the right form, and what each browser is to be told under them. */
export const deployment: Deployment = {
  chrome: { id: 'abcdefghijklmnopabcdefghijklmnop', updateUrl: null, minimumVersion: '1.2.0' },
  edge: { id: 'ponmlkjihgfedcbaponmlkjihgfedcba', updateUrl: null, minimumVersion: null },
  firefox: { id: 'signpost@example.org', installUrl: null },
};
export const { chrome, edge, firefox } = deployment;
export const chromeInstall = {
  installation_mode: 'force_installed',
  update_url: 'https://clients2.google.com/service/update2/crx',
  minimum_version_required: '1.2.0',
  toolbar_pin: 'force_pinned',
};
export const edgeInstall = {
  installation_mode: 'force_installed',
  update_url: 'https://edge.microsoft.com/extensionwebstorebase/v1/crx',
  toolbar_state: 'force_shown',
};
export const firefoxInstall = {
  installation_mode: 'force_installed',
  install_url: 'https://addons.mozilla.org/firefox/downloads/latest/signpost@example.org/latest.xpi',
  default_area: 'navbar',
};
