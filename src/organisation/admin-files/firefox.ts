import { type AdminFormat, json } from './admin-file.ts';
import { firefoxInstall } from './force-install.ts';

/**
 * `policies.json` for Firefox on every system; note the capital E of `Extensions`
 * (https://firefox-admin-docs.mozilla.org/, 3rdparty and ExtensionSettings).
 */
export const firefox: AdminFormat = (given, { firefox: { id, installUrl } }) => [
  {
    name: 'firefox/policies.json',
    text: json({
      policies: {
        '3rdparty': { Extensions: { [id]: given } },
        ExtensionSettings: { [id]: firefoxInstall({ id, installUrl }) },
      },
    }),
  },
];
