import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deploymentKit } from '../../../src/organisation/admin-files/kit.ts';
import { decodeSettings } from '../../../src/organisation/decode.ts';
import { type GivenSettings, settingTable } from '../../../src/organisation/settings.ts';
import { chrome, chromeInstall, deployment, edge, edgeInstall, firefox, firefoxInstall } from './example-deployment.ts';
import { readPlist } from './parsers/plist.ts';
import { readVariable } from './parsers/powershell.ts';
import { applyReg, policyAt, type Registry, removeTree } from './parsers/registry.ts';
import { runs } from './runs.ts';
import { plausibleSettings, uncheckedSettings } from './some-settings.ts';

type Files = (name: string) => string;
const kit = (given: GivenSettings): Files => {
  const files = new Map(deploymentKit(given, deployment).map(({ name, text }) => [name, text]));
  return (name) => files.get(name) ?? `no file ${name}`;
};

/** Settings that have passed their checks, and settings no check has seen: both must come through every format. */
const anySettings = fc.oneof(
  plausibleSettings.map((raw) => decodeSettings(raw).given),
  uncheckedSettings,
);
const holds = (title: string, check: (given: GivenSettings, files: Files) => void) =>
  it(title, { timeout: 900_000 }, () => {
    fc.assert(
      fc.property(anySettings, (given) => check(given, kit(given))),
      { numRuns: runs(10_000) },
    );
  });

/** Registry text and numbers as the extension's own decoding would see them, without its checks. */
const fromRegistry = (policy: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(policy).map(([key, value]) => {
      const type = settingTable.find((row) => row.key === key)?.type;
      if (type === 'boolean') return [key, value === 1 ? true : value === 0 ? false : value];
      return [key, type === 'list' && typeof value === 'string' ? JSON.parse(value) : value];
    }),
  );

const browsers = [
  ['Google\\Chrome', `Google\\Chrome\\3rdparty\\extensions\\${chrome.id}\\policy`, chrome.id, chromeInstall],
  ['Microsoft\\Edge', `Microsoft\\Edge\\3rdparty\\extensions\\${edge.id}\\policy`, edge.id, edgeInstall],
  ['Mozilla\\Firefox', `Mozilla\\Firefox\\3rdparty\\Extensions\\${firefox.id}`, firefox.id, firefoxInstall],
] as const;

function expectRegistry(registry: Registry, given: GivenSettings): void {
  for (const [browser, path, id, install] of browsers) {
    expect(fromRegistry(policyAt(registry, `SOFTWARE\\Policies\\${path}`))).toEqual(given);
    expect(policyAt(registry, `SOFTWARE\\Policies\\${browser}\\ExtensionSettings\\${id}`)).toEqual(install);
  }
}

/** A registry of another roll-out, with something of the school's own that must stay. */
const used = (): Registry =>
  new Map(
    browsers.flatMap(
      ([browser, path, id]) =>
        [
          [`HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\${path}`, new Map([['dslName', 'old']])],
          [`HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\${path}\\hideChannels`, new Map([['1', 'old']])],
          [
            `HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\${browser}\\ExtensionSettings\\${id}`,
            new Map([['installation_mode', 'blocked']]),
          ],
          [
            `HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\${browser}\\ExtensionSettings\\other`,
            new Map([['installation_mode', 'allowed']]),
          ],
        ] as const,
    ),
  );
const keptOthers = [...used().keys()].filter((path) => path.endsWith('\\other'));

describe('deployment.md 3: every file reads back to the same settings, with install and pin', () => {
  holds('Linux: Chrome and Edge', (given, files) => {
    expect(JSON.parse(files('linux/chrome.json'))).toEqual({
      ExtensionSettings: { [chrome.id]: chromeInstall },
      '3rdparty': { extensions: { [chrome.id]: given } },
    });
    expect(JSON.parse(files('linux/edge.json'))).toEqual({
      ExtensionSettings: { [edge.id]: edgeInstall },
      '3rdparty': { extensions: { [edge.id]: given } },
    });
  });

  holds('Firefox: policies.json', (given, files) => {
    expect(JSON.parse(files('firefox/policies.json'))).toEqual({
      policies: {
        '3rdparty': { Extensions: { [firefox.id]: given } },
        ExtensionSettings: { [firefox.id]: firefoxInstall },
      },
    });
  });

  holds('Google Admin: policy for extensions', (given, files) => {
    const read = JSON.parse(files('google-admin/policy-for-extensions.json')) as Record<string, { Value: unknown }>;
    expect(Object.fromEntries(Object.entries(read).map(([key, { Value }]) => [key, Value]))).toEqual(given);
  });

  holds('macOS: profiles for Chrome and Edge', (given, files) => {
    for (const [name, domain, id, install] of [
      ['chrome', 'com.google.Chrome', chrome.id, chromeInstall],
      ['edge', 'com.microsoft.Edge', edge.id, edgeInstall],
    ] as const) {
      const profile = readPlist(files(`macos/${name}.mobileconfig`)) as Record<string, unknown>;
      const [settings, policy] = profile.PayloadContent as [Record<string, unknown>, Record<string, unknown>];
      const ownKeys = ([key]: [string, unknown]) => !key.startsWith('Payload');
      expect(settings.PayloadType).toBe(`${domain}.extensions.${id}`);
      expect(Object.fromEntries(Object.entries(settings).filter(ownKeys))).toEqual(given);
      expect(policy.PayloadType).toBe(domain);
      expect(Object.fromEntries(Object.entries(policy).filter(ownKeys))).toEqual({
        ExtensionSettings: { [id]: install },
      });
      const uuids = [profile, settings, policy].map((payload) => payload.PayloadUUID);
      expect(new Set(uuids).size).toBe(3);
      for (const uuid of uuids)
        expect(uuid).toMatch(/^[\dA-F]{8}-[\dA-F]{4}-8[\dA-F]{3}-[89AB][\dA-F]{3}-[\dA-F]{12}$/);
    }
  });

  holds('Windows: registry files, over an earlier roll-out', (given, files) => {
    const registry = used();
    applyReg(files('windows/apply.reg'), registry);
    expectRegistry(registry, given);
    applyReg(files('windows/remove.reg'), registry);
    expect([...registry.keys()]).toEqual(keptOthers);
  });

  holds('Windows: PowerShell scripts for Intune, over an earlier roll-out', (given, files) => {
    const registry = used();
    const apply = files('intune/apply.ps1');
    const full = (path: string) => path.replace(/^HKLM:/, 'HKEY_LOCAL_MACHINE');
    for (const path of readVariable(apply, 'owned') as string[]) removeTree(registry, full(path));
    const keys = readVariable(apply, 'keys') as {
      Path: string;
      SubKeys: number;
      Entries: { Name: string; Type: string; Data: string | number }[];
    }[];
    for (const { Path, Entries } of keys) {
      for (const { Type, Data } of Entries) expect(Type).toBe(typeof Data === 'number' ? 'DWord' : 'String');
      registry.set(full(Path), new Map(Entries.map(({ Name, Data }) => [Name, Data])));
    }
    expectRegistry(registry, given);
    for (const { Path, SubKeys } of keys) {
      expect([...registry.keys()].filter((path) => path.startsWith(`${full(Path)}\\`))).toHaveLength(SubKeys);
    }
    expect(readVariable(files('intune/detect.ps1'), 'keys')).toEqual(keys);
    expect(readVariable(files('intune/remove.ps1'), 'owned')).toEqual(readVariable(apply, 'owned'));
  });
});

describe('deployment.md 3: lists in the registry', () => {
  it('nine lines are values 1 to 9 of a subkey, ten are one text of JSON', () => {
    for (const length of [1, 9, 10, 50]) {
      const hideChannels = Array.from({ length }, (_, index) => `channel-${index}`);
      const registry: Registry = new Map();
      applyReg(kit({ hideChannels })('windows/apply.reg'), registry);
      const read = policyAt(registry, `SOFTWARE\\Policies\\${browsers[0][1]}`).hideChannels;
      expect(typeof read).toBe(length > 9 ? 'string' : 'object');
      expect(decodeSettings({ hideChannels: read }).given).toEqual({ hideChannels });
    }
  });
});

describe('ids and addresses are taken in, never assumed', () => {
  it('a school’s own update manifest is used for updates as well', () => {
    const own = { ...chrome, updateUrl: 'https://apps.school.example/update.xml', minimumVersion: null };
    const [file] = deploymentKit({}, { ...deployment, chrome: own });
    expect(JSON.parse(file?.text ?? '').ExtensionSettings[chrome.id]).toEqual({
      installation_mode: 'force_installed',
      update_url: 'https://apps.school.example/update.xml',
      override_update_url: true,
      toolbar_pin: 'force_pinned',
    });
  });
});
