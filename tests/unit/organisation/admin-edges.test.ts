import { parse as readPlist } from 'plist';
import { describe, expect, it } from 'vitest';
import type { Deployment } from '../../../src/organisation/admin-files/deployment.ts';
import { deploymentKit } from '../../../src/organisation/admin-files/kit.ts';
import { stableUuid } from '../../../src/organisation/admin-files/stable-uuid.ts';
import { xmlAttribute } from '../../../src/organisation/admin-files/xml.ts';
import { email } from '../../../src/organisation/checks/email.ts';
import { extraContact } from '../../../src/organisation/checks/extra-contact.ts';
import { httpsUrl } from '../../../src/organisation/checks/https-url.ts';
import { message } from '../../../src/organisation/checks/plain-text.ts';
import { digitsOf, ukPhone } from '../../../src/organisation/checks/uk-phone.ts';
import { decodeSettings, unknownKeys } from '../../../src/organisation/decode.ts';
import { ownOnly } from '../../../src/organisation/own-only.ts';
import { defaultSettings, type GivenSettings, settingTable } from '../../../src/organisation/settings.ts';
import { importSettings } from '../../../src/organisation/text-file.ts';
import { withoutContactsOf } from '../../../src/organisation/withheld.ts';
import { productName } from '../../../src/product.ts';
import { chrome, deployment, edge, firefox } from './example-deployment.ts';

const file = (name: string, given: GivenSettings = {}, to: Deployment = deployment) =>
  deploymentKit(given, to).find((one) => one.name === name) ?? { name, text: '' };

describe('admin files at their edges (deployment.md 3)', () => {
  it.each([
    ['chrome', 'com.google.Chrome', chrome.id, ['com.google.Chrome.extensions.', 'com.google.Chrome']],
    ['edge', 'com.microsoft.Edge', edge.id, ['com.microsoft.Edge.extensions.', 'com.microsoft.Edge']],
    ['firefox', 'org.mozilla.firefox', firefox.id, ['org.mozilla.firefox']],
  ])(
    'a Mac knows the profile for %s again, shows what it is, and has it for everybody who logs in',
    (name, domain, id, types) => {
      const profile = readPlist(file(`macos/${name}.mobileconfig`).text) as unknown as Record<string, unknown> & {
        readonly PayloadContent: readonly Record<string, string>[];
      };
      expect(profile).toMatchObject({
        PayloadType: 'Configuration',
        PayloadScope: 'System',
        PayloadVersion: 1,
        PayloadIdentifier: `${domain}.${productName.toLowerCase()}.${id}`,
        PayloadDisplayName: `${productName} (${domain})`,
      });
      const payloads = profile.PayloadContent;
      expect(payloads.map((payload) => payload.PayloadType)).toEqual(
        types.map((type) => (type.endsWith('.') ? `${type}${id}` : type)),
      );
      for (const payload of payloads) {
        expect(payload.PayloadIdentifier).toBe(`${payload.PayloadType}.${productName.toLowerCase()}`);
        expect(payload.PayloadDisplayName).toMatch(/^Signpost: [a-z]/);
      }
      expect(new Set(payloads.map((payload) => payload.PayloadDisplayName)).size).toBe(payloads.length);
    },
  );

  it('a profile has the same id in every version, or a Mac would hold two of them', () => {
    expect(stableUuid('Configuration signpost@example.org')).toBe('08C640AE-790E-8713-A57D-36644CFD9D31');
    expect(stableUuid('')).toBe('11ED591D-2BEB-8374-9DF2-B2AF77F03846');
  });

  it('a script for Intune says what it is for, stops at the first fault, and does it key by key', () => {
    const lines = (name: string) => file(`intune/${name}.ps1`, { dslName: 'Ann' }).text.split('\r\n');
    for (const name of ['detect', 'apply', 'remove']) {
      expect(lines(name)[0]).toMatch(/^# Signpost settings\. [A-Z].*\.$/);
      expect(lines(name)[1]).toBe("$ErrorActionPreference = 'Stop'");
      expect(lines(name).at(-1)).toBe('');
    }
    const [detect, apply, remove] = ['detect', 'apply', 'remove'].map((name) => lines(name).join('\n'));
    expect(detect).toMatch(/foreach \(\$key in \$keys\) \{.*exit 1.*\nexit 0\n$/s);
    const removes = /foreach \(\$path in \$owned\) \{\n.*Remove-Item -LiteralPath \$path -Recurse -Force/;
    for (const script of [apply, remove]) expect(script).toMatch(removes);
    expect(apply).toMatch(/foreach \(\$key in \$keys\) \{.*New-Item .*New-ItemProperty /s);
  });

  it('a switch of Group Policy turns on what is on, and each box but a tick has its words', () => {
    const own = { ...chrome, updateUrl: 'https://apps.school.example/update.xml' };
    const template = file('group-policy/Signpost.admx', {}, { ...deployment, chrome: own }).text;
    expect(template).toMatch(/valueName="override_update_url">\s*<value>\s*<decimal value="1"\/>/);
    expect(template).toContain(`namespace="${productName}.Policies"`);
    const policies = template.match(/<policy [^>]*>/g) ?? [];
    const boxes = settingTable.filter(({ type }) => type !== 'boolean').length;
    expect(policies.filter((one) => one.includes(' presentation='))).toHaveLength(3 * boxes);
    for (const policy of policies.filter((one) => !one.includes('_install"')))
      expect(policy.includes(' valueName=') !== policy.includes(' presentation="$(presentation.'), policy).toBe(true);
  });

  it('the registry file is UTF-16, readable where it can be, numbers a short list from 1 and names it once', () => {
    for (const name of ['windows/apply.reg', 'windows/remove.reg'])
      expect(file(name)).toMatchObject({ encoding: 'utf-16le' });
    const { text } = file('windows/apply.reg', { dslName: 'Ann Tŷ', hideChannels: ['ceop', 'iwf'] });
    expect(text).toContain('"dslName"="Ann Tŷ"\r\n');
    expect(text).toContain('"1"="ceop"\r\n"2"="iwf"\r\n');
    expect(text).not.toContain('"hideChannels"=');
  });

  it('a tab and a line end in an attribute come through', () => {
    expect(xmlAttribute('a\tb\nc"d')).toBe('a&#9;b&#10;c&quot;d');
  });
});

const why = (checked: { readonly ok: boolean; readonly why?: string }) => (checked.ok ? 'accepted' : checked.why);

describe('settings at their edges (deployment.md 2)', () => {
  it('an address, a phone number or a page is what it is from its first sign on', () => {
    expect(why(email('first.last@school.example'))).toBe('accepted');
    expect(why(httpsUrl(' https://school.example/'))).toBe('organisation.why.web-address');
    expect(why(ukPhone('9901922 000000'))).toBe('organisation.why.phone');
    expect(digitsOf('01922 004412')).toBe('01922004412');
    expect(digitsOf('0044 1922 000000')).toBe('01922000000');
  });

  it('each refusal has its own reason: web page code before a contact that cannot be read', () => {
    expect(why(extraContact('<b>Nurse'))).toBe('organisation.why.markup');
    expect(why(extraContact('Nurse'))).toBe('organisation.why.extra-contact');
    expect(why(message('a\ud83d\n\ude00b'))).toBe('organisation.why.hidden-characters');
  });

  it('a report names a line of a list only where one line is at fault, counted from 1', () => {
    const row = (given: object, key: string) => decodeSettings(given).report.find((one) => one.key === key);
    expect(row({ dslPhone: 'call me' }, 'dslPhone')).toStrictEqual({
      key: 'dslPhone',
      status: 'ignored',
      why: 'organisation.why.phone',
    });
    expect(row({ hideChannels: ['ceop', 7] }, 'hideChannels')).toMatchObject({ item: 2 });
  });

  it('nation and language are asked in “About you”: nobody sets them for themselves beside it', () => {
    const asked = decodeSettings({ nation: 'wales', language: 'cy', dslName: 'Ann' });
    expect(Object.keys(asked.given)).toHaveLength(3);
    expect(ownOnly(asked).given).toEqual({ dslName: 'Ann' });
  });

  it('names no more than twenty unknown keys', () => {
    const keys = Array.from({ length: 25 }, (_, at) => `unknown${at}`);
    expect(unknownKeys(Object.fromEntries(keys.map((key) => [key, 1])))).toEqual(keys.slice(0, 20));
  });

  it('empty lines between the fifty of a list do not count', () => {
    const lines = Array.from({ length: 50 }, (_, at) => `channel-${at}`);
    expect(decodeSettings({ hideChannels: lines.join('\n \n\n') }).settings.hideChannels).toEqual(lines);
  });

  it('in a text file only a mark before the first line is left out, and a list of one line is one line', () => {
    expect(importSettings('\ufeffdslName: Ann').given).toEqual({ dslName: 'Ann' });
    expect(importSettings('dslName: A\ufeffnn').given).toEqual({});
    expect(importSettings('hideChannels: ceop\\niwf').given).toEqual({});
    expect(importSettings('hideChannels: ["ceop"]').given).not.toEqual({ hideChannels: ['ceop'] });
  });
});

describe('rule 2: a contact is withheld however it is written, and no other for looking like it', () => {
  const left = (lead: Partial<typeof defaultSettings>, contact: string) =>
    withoutContactsOf(['safeguarding-lead'], { ...defaultSettings, ...lead, extraContacts: [contact] }).extraContacts;

  it.each(['01922000000', '01922 000000', '(01922) 000000', '(01922 000000)', '+44 1922 000000', '+(44) 1922 000000'])(
    'the number %s, spaced in any way',
    (dslPhone) => {
      for (const written of ['01922 000 000', '01922-000000', '+44 (0)1922 000000'])
        expect(left({ dslPhone }, `Office | ${written} | always`), written).toEqual([]);
      const other = 'Office | 01922 000001 | always';
      expect(left({ dslPhone }, other)).toEqual([other]);
    },
  );

  it.each(['Agent7', '7th Lead', '7up', 'Ann'])('the name %s is a name, whatever digits are in it', (dslName) => {
    const other = 'Joanne | 01922 000007 | always';
    expect(left({ dslName }, other)).toEqual([other]);
    expect(left({ dslName }, `${dslName.toUpperCase()} | 01922 000007 | always`)).toEqual([]);
  });
});
