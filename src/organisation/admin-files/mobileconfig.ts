import { productName } from '../product.ts';
import type { GivenSettings } from '../settings.ts';
import type { AdminFile, AdminFormat } from './admin-file.ts';
import { chromeInstall, edgeInstall, type InstallPolicy } from './force-install.ts';
import { plist } from './plist.ts';
import { stableUuid } from './stable-uuid.ts';

/**
 * Configuration profiles for macOS, one a browser: a payload with the settings at its top level (no `3rdparty`
 * around them) and one that installs and pins (deployment.md 3).
 */
export const mobileconfig: AdminFormat = (given, { chrome, edge }) => [
  profile('chrome', 'com.google.Chrome', chrome.id, chromeInstall(chrome), given),
  profile('edge', 'com.microsoft.Edge', edge.id, edgeInstall(edge), given),
];

function profile(browser: string, domain: string, id: string, install: InstallPolicy, given: GivenSettings): AdminFile {
  const payload = (type: string, name: string) => ({
    PayloadType: type,
    PayloadIdentifier: `${type}.${productName.toLowerCase()}`,
    PayloadUUID: stableUuid(`${type} ${id}`),
    PayloadVersion: 1,
    PayloadDisplayName: name,
  });
  return {
    name: `macos/${browser}.mobileconfig`,
    text: plist({
      ...payload('Configuration', `${productName} (${domain})`),
      PayloadIdentifier: `${domain}.${productName.toLowerCase()}.${id}`,
      PayloadScope: 'System',
      PayloadContent: [
        { ...payload(`${domain}.extensions.${id}`, `${productName}: settings`), ...given },
        { ...payload(domain, `${productName}: install and pin`), ExtensionSettings: { [id]: install } },
      ],
    }),
  };
}
