import { productName } from '../../product.ts';
import type { GivenSettings } from '../settings.ts';
import type { AdminFile, AdminFormat } from './admin-file.ts';
import { chromeInstall, edgeInstall, firefoxInstall, type InstallPolicy } from './force-install.ts';
import { type PlistValue, plist } from './plist.ts';
import { stableUuid } from './stable-uuid.ts';

/** One payload of a profile: its type, a name to read, and its own keys. */
interface Payload {
  readonly type: string;
  readonly name: string;
  readonly keys: Readonly<Record<string, PlistValue>>;
}

/**
 * Configuration profiles for macOS, one a browser.
 *
 * Chrome and Edge: a payload with the settings at its top level (no `3rdparty` around them) and one that installs and
 * pins. Firefox has both in one payload, shaped like `policies.json`, with a switch that turns
 * policies on (https://github.com/mozilla/policy-templates, folder mac). Not tried on a Mac.
 */
export const mobileconfig: AdminFormat = (given, { chrome, edge, firefox }) => [
  profile(
    'chrome',
    'com.google.Chrome',
    chrome.id,
    chromium('com.google.Chrome', chrome.id, chromeInstall(chrome), given),
  ),
  profile('edge', 'com.microsoft.Edge', edge.id, chromium('com.microsoft.Edge', edge.id, edgeInstall(edge), given)),
  profile('firefox', 'org.mozilla.firefox', firefox.id, [
    {
      type: 'org.mozilla.firefox',
      name: 'install, pin and settings',
      keys: {
        EnterprisePoliciesEnabled: true,
        '3rdparty': { Extensions: { [firefox.id]: { ...given } } },
        ExtensionSettings: { [firefox.id]: firefoxInstall(firefox) },
      },
    },
  ]),
];

const chromium = (domain: string, id: string, install: InstallPolicy, given: GivenSettings): readonly Payload[] => [
  { type: `${domain}.extensions.${id}`, name: 'settings', keys: { ...given } },
  { type: domain, name: 'install and pin', keys: { ExtensionSettings: { [id]: install } } },
];

function profile(browser: string, domain: string, id: string, payloads: readonly Payload[]): AdminFile {
  const heading = (type: string, name: string) => ({
    PayloadType: type,
    PayloadIdentifier: `${type}.${productName.toLowerCase()}`,
    PayloadUUID: stableUuid(`${type} ${id}`),
    PayloadVersion: 1,
    PayloadDisplayName: name,
  });
  return {
    name: `macos/${browser}.mobileconfig`,
    text: plist({
      ...heading('Configuration', `${productName} (${domain})`),
      PayloadIdentifier: `${domain}.${productName.toLowerCase()}.${id}`,
      PayloadScope: 'System',
      PayloadContent: payloads.map(({ type, name, keys }) => ({
        ...heading(type, `${productName}: ${name}`),
        ...keys,
      })),
    }),
  };
}
