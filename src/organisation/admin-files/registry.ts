import type { GivenSettings } from '../settings.ts';
import type { Deployment } from './deployment.ts';
import { chromeInstall, edgeInstall, firefoxInstall, type InstallPolicy } from './force-install.ts';

/** One key under `HKEY_LOCAL_MACHINE` with its values; text is REG_SZ, a number REG_DWORD. */
export interface RegistryKey {
  readonly path: string;
  readonly values: readonly { readonly name: string; readonly data: string | number }[];
}

/** What one browser reads from the registry. */
export interface RegistryPolicy {
  readonly browser: 'Chrome' | 'Edge' | 'Firefox';
  /** Keys that belong to this extension alone, to be cleared before anything is written. */
  readonly owned: readonly string[];
  /** Parents before children. */
  readonly keys: readonly RegistryKey[];
}

/** Where each browser looks. */
export function registryPlaces({ chrome, edge, firefox }: Deployment) {
  return [
    {
      browser: 'Chrome',
      settings: `SOFTWARE\\Policies\\Google\\Chrome\\3rdparty\\extensions\\${chrome.id}\\policy`,
      install: `SOFTWARE\\Policies\\Google\\Chrome\\ExtensionSettings\\${chrome.id}`,
      installPolicy: chromeInstall(chrome),
    },
    {
      browser: 'Edge',
      settings: `SOFTWARE\\Policies\\Microsoft\\Edge\\3rdparty\\extensions\\${edge.id}\\policy`,
      install: `SOFTWARE\\Policies\\Microsoft\\Edge\\ExtensionSettings\\${edge.id}`,
      installPolicy: edgeInstall(edge),
    },
    {
      browser: 'Firefox',
      settings: `SOFTWARE\\Policies\\Mozilla\\Firefox\\3rdparty\\Extensions\\${firefox.id}`,
      install: `SOFTWARE\\Policies\\Mozilla\\Firefox\\ExtensionSettings\\${firefox.id}`,
      installPolicy: firefoxInstall(firefox),
    },
  ] as const;
}

/** The settings and the install policy as registry keys, browser by browser. */
export function registryPolicies(given: GivenSettings, deployment: Deployment): readonly RegistryPolicy[] {
  return registryPlaces(deployment).map(({ browser, settings, install, installPolicy }) => ({
    browser,
    owned: [settings, install],
    keys: [{ path: install, values: valuesOf(installPolicy) }, ...settingKeys(settings, given)],
  }));
}

// Value names sort as text, so "10" would come before "2": a longer list goes into one value, as JSON.
const longestSubkey = 9;

function settingKeys(path: string, given: GivenSettings): readonly RegistryKey[] {
  const inSubkey = ([, value]: [string, unknown]): boolean => Array.isArray(value) && value.length <= longestSubkey;
  const plain = Object.entries(given).filter((entry) => !inSubkey(entry));
  const lists = Object.entries(given).filter(inSubkey);
  return [
    { path, values: valuesOf(Object.fromEntries(plain)) },
    ...lists.map(([key, items]) => ({ path: `${path}\\${key}`, values: numbered([items].flat()) })),
  ];
}

const numbered = (items: readonly unknown[]) =>
  items.map((item, index) => ({ name: String(index + 1), data: String(item) }));

const valuesOf = (values: InstallPolicy | Readonly<Record<string, unknown>>) =>
  Object.entries(values).map(([name, value]) => ({ name, data: data(value) }));

/** The word `true` is not a boolean to Chrome on Windows: 1 and 0 are. */
function data(value: unknown): string | number {
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (typeof value === 'number') return value;
  return typeof value === 'string' ? value : JSON.stringify(value);
}
