import * as fc from 'fast-check';
import { parse as readPlist } from 'plist';
import { describe, expect, it } from 'vitest';
import type { AdminFormat } from '../../../src/organisation/admin-files/admin-file.ts';
import { firefox as firefoxFile } from '../../../src/organisation/admin-files/firefox.ts';
import { googleAdmin } from '../../../src/organisation/admin-files/google-admin.ts';
import { intune } from '../../../src/organisation/admin-files/intune.ts';
import { deploymentKit } from '../../../src/organisation/admin-files/kit.ts';
import { linux } from '../../../src/organisation/admin-files/linux.ts';
import { mobileconfig } from '../../../src/organisation/admin-files/mobileconfig.ts';
import { windowsReg } from '../../../src/organisation/admin-files/windows-reg.ts';
import { decodeSettings } from '../../../src/organisation/decode.ts';
import type { GivenSettings } from '../../../src/organisation/settings.ts';
import { count, shows } from '../../proof/shows.ts';
import { chrome, chromeInstall, deployment, edge, edgeInstall, firefox, firefoxInstall } from './example-deployment.ts';
import { readVariables } from './parsers/powershell.ts';
import { applyReg, fromRegistry, policyAt, type Registry, removeTree } from './parsers/registry.ts';
import { runs } from './runs.ts';
import { plausibleSettings, uncheckedSettings } from './some-settings.ts';

type Files = (name: string) => string;
const filesOf = (given: GivenSettings, format: AdminFormat = deploymentKit): Files => {
  const files = new Map(format(given, deployment).map(({ name, text }) => [name, text]));
  return (name) => files.get(name) ?? `no file ${name}`;
};

/** Settings that have passed their checks, and settings no check has seen: both must come through every format. */
const anySettings = fc.oneof(
  plausibleSettings.map((raw) => decodeSettings(raw).given),
  uncheckedSettings,
);
const holds = (
  title: string,
  format: AdminFormat,
  check: (given: GivenSettings, files: Files) => void,
  share?: number,
) =>
  it(title, { timeout: 3_600_000 }, ({ task }) => {
    fc.assert(
      fc.property(anySettings, (given) => check(given, filesOf(given, format))),
      { numRuns: runs(10_000, share) },
    );
    shows(task, 'admin-files', `${count(runs(10_000, share))} through ${title}: all equal`);
  });

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

describe('every file for admins reads back to the same settings, with install and pin', () => {
  holds('Linux: Chrome and Edge', linux, (given, files) => {
    expect(JSON.parse(files('linux/chrome.json'))).toEqual({
      ExtensionSettings: { [chrome.id]: chromeInstall },
      '3rdparty': { extensions: { [chrome.id]: given } },
    });
    expect(JSON.parse(files('linux/edge.json'))).toEqual({
      ExtensionSettings: { [edge.id]: edgeInstall },
      '3rdparty': { extensions: { [edge.id]: given } },
    });
  });

  holds('Firefox: policies.json', firefoxFile, (given, files) => {
    expect(JSON.parse(files('firefox/policies.json'))).toEqual({
      policies: {
        '3rdparty': { Extensions: { [firefox.id]: given } },
        ExtensionSettings: { [firefox.id]: firefoxInstall },
      },
    });
  });

  holds('Google Admin: policy for extensions', googleAdmin, (given, files) => {
    const read = JSON.parse(files('google-admin/policy-for-extensions.json')) as Record<string, { Value: unknown }>;
    expect(Object.fromEntries(Object.entries(read).map(([key, { Value }]) => [key, Value]))).toEqual(given);
  });

  type Payload = Record<string, unknown>;
  const ownKeys = (payload: Payload | undefined): Payload =>
    Object.fromEntries(Object.entries(payload ?? {}).filter(([key]) => !key.startsWith('Payload')));
  function payloadsOf(file: string): readonly Payload[] {
    const profile = readPlist(file) as unknown as Payload & { PayloadContent: Payload[] };
    const all = [profile, ...profile.PayloadContent];
    const uuids = all.map(({ PayloadUUID }) => PayloadUUID);
    expect(new Set(uuids).size).toBe(all.length);
    for (const uuid of uuids) expect(uuid).toMatch(/^[\dA-F]{8}-[\dA-F]{4}-8[\dA-F]{3}-[89AB][\dA-F]{3}-[\dA-F]{12}$/);
    return profile.PayloadContent;
  }

  holds('macOS: profiles for Chrome and Edge', mobileconfig, (given, files) => {
    for (const [name, domain, id, install] of [
      ['chrome', 'com.google.Chrome', chrome.id, chromeInstall],
      ['edge', 'com.microsoft.Edge', edge.id, edgeInstall],
    ] as const) {
      const [settings, policy] = payloadsOf(files(`macos/${name}.mobileconfig`));
      expect(settings?.PayloadType).toBe(`${domain}.extensions.${id}`);
      expect(ownKeys(settings)).toEqual(given);
      expect(policy?.PayloadType).toBe(domain);
      expect(ownKeys(policy)).toEqual({ ExtensionSettings: { [id]: install } });
    }
  });

  holds('macOS: a profile for Firefox', mobileconfig, (given, files) => {
    const [policy] = payloadsOf(files('macos/firefox.mobileconfig'));
    expect(policy?.PayloadType).toBe('org.mozilla.firefox');
    expect(ownKeys(policy)).toEqual({
      EnterprisePoliciesEnabled: true,
      '3rdparty': { Extensions: { [firefox.id]: given } },
      ExtensionSettings: { [firefox.id]: firefoxInstall },
    });
  });

  holds('Windows: registry files, over an earlier roll-out', windowsReg, (given, files) => {
    const registry = used();
    expect(files('windows/apply.reg').replaceAll('\r\n', '')).not.toMatch(/[\p{C}\p{Zl}\p{Zp}]/u);
    applyReg(files('windows/apply.reg'), registry);
    expectRegistry(registry, given);
    applyReg(files('windows/remove.reg'), registry);
    expect([...registry.keys()]).toEqual(keptOthers);
  });

  // A whole grammar reads each script: a tenth of a second each.
  const scriptsShare = 200;
  holds(
    'Windows: PowerShell scripts for Intune, over an earlier roll-out',
    intune,
    (given, files) => {
      const registry = used();
      const apply = files('intune/apply.ps1');
      const { owned, keys } = readVariables(apply) as {
        owned: string[];
        keys: {
          Path: string;
          SubKeys: number;
          Entries: { Name: string; Type: string; Data: string | number }[];
        }[];
      };
      const full = (path: string) => path.replace(/^HKLM:/, 'HKEY_LOCAL_MACHINE');
      for (const path of owned) removeTree(registry, full(path));
      for (const { Path, Entries } of keys) {
        for (const { Type, Data } of Entries) expect(Type).toBe(typeof Data === 'number' ? 'DWord' : 'String');
        registry.set(full(Path), new Map(Entries.map(({ Name, Data }) => [Name, Data])));
      }
      expectRegistry(registry, given);
      for (const { Path, SubKeys } of keys) {
        expect([...registry.keys()].filter((path) => path.startsWith(`${full(Path)}\\`))).toHaveLength(SubKeys);
      }
      expect(files('intune/detect.ps1')).toContain(apply.slice(apply.indexOf('$keys ='), apply.indexOf('\r\nforeach')));
      expect(readVariables(files('intune/remove.ps1')).owned).toEqual(owned);
    },
    scriptsShare,
  );
});

describe('Intune', () => {
  it.each(['detect', 'apply', 'remove'])('%s.ps1 is PowerShell to its last line', (name) => {
    expect(readVariables(filesOf({ notice: 'Two\nlines' })(`intune/${name}.ps1`))).not.toEqual({});
    expect(() => readVariables(`${filesOf({})(`intune/${name}.ps1`)}\r\n}`)).toThrow(/not PowerShell/);
  });
});

describe('lists in the registry', () => {
  it('nine lines are values 1 to 9 of a subkey, ten are one text of JSON', () => {
    for (const length of [1, 9, 10, 50]) {
      const hideChannels = Array.from({ length }, (_, index) => `channel-${index}`);
      const registry: Registry = new Map();
      applyReg(filesOf({ hideChannels })('windows/apply.reg'), registry);
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
