import { describe, expect, it } from 'vitest';
import { decodeSettings, type SettingReport, unknownKeys } from '../../../src/organisation/decode.ts';
import { defaultSettings, type SettingKey, settingTable } from '../../../src/organisation/settings.ts';

const rowOf = (raw: unknown, key: SettingKey): SettingReport | undefined =>
  decodeSettings(raw).report.find((row) => row.key === key);
const refusal = (key: SettingKey, value: unknown): string => {
  const row = rowOf({ [key]: value, deputyName: 'A. Sibling' }, key);
  expect(decodeSettings({ [key]: value, deputyName: 'A. Sibling' }).settings).toEqual({
    ...defaultSettings,
    deputyName: 'A. Sibling',
  });
  return row?.status === 'ignored' ? row.why.replace('organisation.why.', '') : `${row?.status}`;
};

describe('each key is decoded alone', () => {
  it('gives the defaults and 22 rows for nothing at all', () => {
    for (const nothing of [undefined, null, {}, [], '', 'text', 7, true, () => 1, Symbol('x')]) {
      const { settings, given, report } = decodeSettings(nothing);
      expect(settings).toEqual(defaultSettings);
      expect(given).toEqual({});
      expect(report).toEqual(settingTable.map(({ key }) => ({ key, status: 'not-set' })));
    }
  });

  it('trims texts, and takes a blank text or an empty list as not set', () => {
    expect(decodeSettings({ dslName: '  Ms Tŷ ', dslPhone: ' ', hideChannels: [], extraContacts: '\n' })).toMatchObject(
      {
        given: { dslName: 'Ms Tŷ' },
      },
    );
    expect(rowOf({ dslPhone: ' ' }, 'dslPhone')?.status).toBe('not-set');
  });

  it.each([
    [['posh', 'iwf']],
    [[' posh', 'iwf ', '']],
    ['["posh","iwf"]'],
    [' [ "posh", "iwf" ] '],
    ['posh\niwf'],
    ['posh\r\n\r\n iwf\r\n'],
  ])('reads a list given as %j', (hideChannels) => {
    expect(decodeSettings({ hideChannels }).settings.hideChannels).toEqual(['posh', 'iwf']);
  });

  it('reads booleans and whole numbers the way a registry or a file holds them', () => {
    for (const yes of [true, 1, 'true', ' true '])
      expect(decodeSettings({ allowPrint: yes }).given).toEqual({ allowPrint: true });
    for (const no of [false, 0, 'false'])
      expect(decodeSettings({ allowPrint: no }).given).toEqual({ allowPrint: false });
    for (const other of ['yes', 2, '', [], {}, 'TRUE?']) expect(refusal('allowPrint', other)).toBe('not-yes-no');
    for (const fit of [20, '20', ' 20 '])
      expect(decodeSettings({ wipeAfterMinutes: fit }).given).toEqual({ wipeAfterMinutes: 20 });
    for (const off of [0, 121, -1, '0', '500', 2 ** 60]) expect(refusal('wipeAfterMinutes', off)).toBe('out-of-range');
    for (const odd of [1.5, '1.5', Number.NaN, Infinity, '', 'ten', true, [20], '9'.repeat(1000)]) {
      expect(refusal('wipeAfterMinutes', odd)).toBe('not-whole-number');
    }
  });

  it('lists keys that are not settings', () => {
    expect(unknownKeys({ dslName: 'x', dslname: 'y', __proto__x: 1 })).toEqual(['dslname', '__proto__x']);
  });
});

describe('bad values are refused with a reason, and every sibling is kept', () => {
  it.each<[SettingKey, unknown, string]>([
    ['organisationName', 'x'.repeat(1_000_000), 'too-long'],
    ['organisationName', 'x'.repeat(1000), 'too-long'],
    ['organisationName', '<b>School</b>', 'markup'],
    ['organisationName', 'School <img src=x>', 'markup'],
    ['notice', 'data:image/png;base64,iVBORw0KGgo', 'markup'],
    ['notice', 'See data: image/gif', 'markup'],
    ['notice', 'x;base64,AAAA', 'markup'],
    ['organisationName', 'School\nBcc: all', 'line-break'],
    ['organisationName', 'School \u202Eloohcs', 'hidden-characters'],
    ['organisationName', 'School\u200B', 'hidden-characters'],
    ['organisationName', 'School \u0000x', 'hidden-characters'],
    ['organisationName', 'School \uD800', 'hidden-characters'],
    ['organisationName', 42, 'not-text'],
    ['organisationName', ['School'], 'not-text'],
    ['nation', 'Cornwall', 'nation'],
    ['nation', 'not-sure', 'nation'],
    ['language', 'fr', 'language'],
    ['dslPhone', '01922 CALLME', 'phone'],
    ['dslPhone', '01922 000000 ext 4', 'phone'],
    ['dslPhone', '+1 202 555 0100', 'phone'],
    ['dslPhone', '999', 'phone'],
    ['dslPhone', 'tel:01922000000', 'phone'],
    ['dslPhone', '01922 000000;18000', 'phone'],
    ['dslEmail', 'lead@school.example\r\nBcc: all@school.example', 'line-break'],
    ['dslEmail', 'lead@school.example\nx', 'line-break'],
    ['dslEmail', 'lead@school.example?bcc=all@school.example', 'email'],
    ['dslEmail', 'lead@school.example,all@school.example', 'email'],
    ['dslEmail', 'Lead <lead@school.example>', 'markup'],
    ['dslEmail', 'lead@localhost', 'email'],
    ['dslEmail', `${'x'.repeat(250)}@school.example`, 'email'],
    ['policyUrl', 'javascript:alert(1)', 'web-address'],
    ['policyUrl', 'http://school.example/', 'web-address'],
    ['policyUrl', 'https://lead:word@school.example/', 'web-address'],
    ['policyUrl', 'https://school', 'web-address'],
    ['policyUrl', 'https:school.example', 'web-address'],
    ['policyUrl', 'https://school.example\\@evil.example/', 'web-address'],
    ['policyUrl', 'https://school.example/a b', 'web-address'],
    ['policyUrl', 'https://school.example/\njavascript:x', 'line-break'],
    ['policyUrl', `https://school.example/${'ŵ'.repeat(900)}`, 'too-long'],
    ['hideChannels', ['posh', 'police-999'], 'emergency-channel'],
    ['hideChannels', 'police-101', 'emergency-channel'],
    ['hideChannels', ['POSH'], 'channel'],
    ['hideChannels', ['posh', 7], 'not-list'],
    ['hideChannels', { 0: 'posh' }, 'not-list'],
    ['hideChannels', Array.from({ length: 51 }, () => 'posh'), 'too-many'],
    ['hideChannels', 'x\n'.repeat(1_000_000), 'too-long'],
    ['extraContacts', ['Nurse | 01922 000000'], 'extra-contact'],
    ['extraContacts', ['Nurse | soon | any day'], 'extra-contact'],
    ['extraContacts', ['Nurse | 01922 000000 | any day | more'], 'extra-contact'],
    ['extraContacts', ['<i>Nurse</i> | 01922 000000 | any day'], 'markup'],
  ])('%s (%#)', (key, value, why) => {
    expect(refusal(key, value)).toBe(why);
  });

  it('names the line of a list that is at fault', () => {
    expect(rowOf({ hideChannels: ['posh', 'iwf', 'police-999'] }, 'hideChannels')).toMatchObject({ item: 3 });
  });

  it('takes what people really write', () => {
    const good = {
      organisationName: 'Ysgol Tŷ’r Graig & “Friends” <3 👩🏽‍🏫',
      nation: 'Wales',
      dslPhone: '+44 (0)1922 000000',
      deputyPhone: '(01922) 000-000',
      outOfHoursPhone: '0800 1111',
      dslEmail: "o'lead+safe@staff.school.example",
      notice: 'First line\r\nSecond line',
      extraContacts: [
        'School nurse | nurse@school.example | A pupil is unwell',
        'Trust lead | 01922 000000 | The head is away',
      ],
    };
    expect(decodeSettings(good).given).toEqual({ ...good, nation: 'wales', notice: 'First line\nSecond line' });
  });
});

describe('anything at all can arrive', () => {
  it('survives getters, proxies, cycles and revoked objects', () => {
    const hostile = {
      get dslName(): string {
        throw new Error('no');
      },
      hideChannels: new Proxy(['posh'], {
        get: () => {
          throw new Error('no');
        },
      }),
      dslPhone: '01922 000000',
    };
    expect(rowOf(hostile, 'dslName')).toMatchObject({ status: 'ignored', why: 'organisation.why.unreadable' });
    expect(rowOf(hostile, 'hideChannels')).toMatchObject({ status: 'ignored', why: 'organisation.why.unreadable' });
    expect(decodeSettings(hostile).given).toEqual({ dslPhone: '01922 000000' });

    const cycle: unknown[] = [];
    cycle.push(cycle);
    expect(refusal('extraContacts', cycle)).toBe('not-list');

    const revoked = Proxy.revocable({}, {});
    revoked.revoke();
    expect(decodeSettings(revoked.proxy).settings).toEqual(defaultSettings);
    expect(refusal('hideChannels', new Array(2 ** 32 - 1))).toBe('too-many');
    expect(refusal('hideChannels', '['.repeat(300_000))).toBe('too-long');
  });

  it('ignores what a prototype holds', () => {
    expect(decodeSettings(Object.create({ dslName: 'A. Other' })).given).toEqual({});
  });
});
