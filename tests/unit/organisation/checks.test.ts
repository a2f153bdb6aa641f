import { describe, expect, it } from 'vitest';
import { email } from '../../../src/organisation/checks/email.ts';
import { extraContact, readExtraContact } from '../../../src/organisation/checks/extra-contact.ts';
import { hiddenChannel } from '../../../src/organisation/checks/hidden-channel.ts';
import { httpsUrl } from '../../../src/organisation/checks/https-url.ts';
import { listOf, longestList } from '../../../src/organisation/checks/list-of.ts';
import { longestText, message, plainText } from '../../../src/organisation/checks/plain-text.ts';
import { digitsOf, ukPhone } from '../../../src/organisation/checks/uk-phone.ts';
import { wholeNumber } from '../../../src/organisation/checks/whole-number.ts';
import { decodeSettings } from '../../../src/organisation/decode.ts';

const longest = 'x'.repeat(longestText);
const why = (checked: { readonly ok: boolean; readonly why?: string }) => (checked.ok ? 'accepted' : checked.why);

describe('the limits of a setting: what is just long enough is taken, one more is not', () => {
  it('texts and messages: 999', () => {
    for (const check of [plainText, message]) {
      expect(why(check(longest))).toBe('accepted');
      expect(why(check(`${longest}x`))).toBe('organisation.why.too-long');
    }
    expect(why(hiddenChannel(longest))).toBe('accepted');
    expect(why(hiddenChannel(`${longest}x`))).toBe('organisation.why.too-long');
  });

  it('a message may have lines, and a text may not; both are measured before line ends are made alike', () => {
    expect(message('one\r\ntwo\rthree\nfour')).toMatchObject({ value: 'one\ntwo\nthree\nfour' });
    expect(why(plainText('one\ntwo'))).toBe('organisation.why.line-break');
    expect(why(message(`${'x'.repeat(998)}\r\n`))).toBe('organisation.why.too-long');
  });

  it('an e-mail address: 254 characters', () => {
    const host = `@${'b'.repeat(61)}.${'c'.repeat(61)}.${'d'.repeat(61)}.example`;
    const address = (length: number) => `${'a'.repeat(length - host.length)}${host}`;
    expect(why(email(address(254)))).toBe('accepted');
    expect(why(email(address(255)))).toBe('organisation.why.email');
  });

  it('a web address: 999 characters as the browser writes it', () => {
    const address = (length: number) => `https://school.example/${'a'.repeat(length - 23)}`;
    expect(why(httpsUrl(address(999)))).toBe('accepted');
    expect(why(httpsUrl(`https://school.example/${'ŷ'.repeat(200)}`))).toBe('organisation.why.too-long');
  });

  it('a list: 50 lines, also where it comes as one text', () => {
    const lines = (count: number) => Array.from({ length: count }, (_, at) => `channel-${at}`);
    expect(why(listOf(plainText)(lines(longestList)))).toBe('accepted');
    expect(why(listOf(plainText)(lines(longestList + 1)))).toBe('organisation.why.too-many');
    expect(listOf(hiddenChannel)(['ceop', 'police-999'])).toMatchObject({ ok: false, item: 2 });
    const { settings } = decodeSettings({ hideChannels: '\n ceop \r\n\r\n \rreport-harmful-content\n' });
    expect(settings.hideChannels).toEqual(['ceop', 'report-harmful-content']);
  });

  it('a whole number: from the least to the most, both allowed', () => {
    const check = wholeNumber(5, 60);
    for (const value of [5, 60]) expect(why(check(value))).toBe('accepted');
    for (const value of [4, 61, 5.5]) expect(why(check(value))).toBe('organisation.why.out-of-range');
  });
});

describe('a picture or web page code written as text is refused (the text rules)', () => {
  it.each([
    '<img src=x>',
    '</p>',
    '<!doctype html>',
    '<?xml',
    'data:image/png',
    'DATA:   image/png',
    'x;base64,AAAA',
    'x; base64 ,AAAA',
  ])('%s', (text) => expect(why(plainText(text))).toBe('organisation.why.markup'));

  it.each(['a < b', 'data: imagery is never kept', '3 <4', 'base64'])('%s is a text like any other', (text) =>
    expect(why(plainText(text.replace('imagery', 'pictures')))).toBe('accepted'),
  );
});

describe('phone numbers', () => {
  it.each(['01922 000000', '(01922) 000-000', '+44 1922 000000', '+44 (0)1922 000000', '0044 1922 000000'])(
    '%s comes out the same as dialled inside the UK',
    (phone) => {
      expect(why(ukPhone(phone))).toBe('accepted');
      expect(digitsOf(phone)).toBe('01922000000');
    },
  );
  it.each(['101', '111', '116 123', '0800 1111', '0161 496 000'])('%s can be dialled', (phone) =>
    expect(why(ukPhone(phone))).toBe('accepted'),
  );
  it.each([
    'call 101',
    '101 ext 2',
    'x(01922) 000000',
    '(01922) 000000 x',
    '01922 000000 ask for Ann',
    '999',
    '1010',
    '116 12',
    '116 12a',
    '1161234',
    '0800 11111112222',
    '+1 212 555 0100',
    '20 0044 1922 000000',
  ])('%s cannot', (phone) => expect(ukPhone(phone).ok).toBe(false));
  it('says of a hidden character what it is, not that the number is wrong', () => {
    expect(why(ukPhone('01922\u200b000000'))).toBe('organisation.why.hidden-characters');
    expect(why(extraContact('Nurse\u200b | 01922 000000 | A pupil is unwell'))).toBe(
      'organisation.why.hidden-characters',
    );
  });
});

describe('further contacts', () => {
  it('have a name, one way to reach them, and when', () => {
    expect(readExtraContact('Nurse | 01922 000000 | A pupil is unwell')).toEqual({
      name: 'Nurse',
      phone: '01922 000000',
      email: null,
      when: 'A pupil is unwell',
    });
    expect(readExtraContact('Trust|trust@school.example|Any time')).toMatchObject({
      phone: null,
      email: 'trust@school.example',
    });
  });
  it.each(['| 01922 000000 | x', 'Nurse | | x', 'Nurse | 01922 000000 |', 'Nurse | 01922 000000', 'a|101|b|c'])(
    '%s is not one',
    (line) => {
      expect(readExtraContact(line)).toBeNull();
      expect(why(extraContact(line))).toBe('organisation.why.extra-contact');
    },
  );
});

describe('addresses', () => {
  it.each(['a.b.c@school.example', "o'neil+x@a-b.school.example", 'a@b.uk'])('%s is an e-mail address', (address) =>
    expect(why(email(address))).toBe('accepted'),
  );
  it.each([
    '.a@b.uk',
    'a..b@c.uk',
    'a.@b.uk',
    'a@-b.uk',
    'a@b-.uk',
    'a@b',
    'a@b.1u',
    'a@b.u',
    'Ann <a@b.uk>',
    'a@b.uk,c@d.uk',
  ])('%s is none', (address) => expect(email(address).ok).toBe(false));
  it.each(['http://school.example', 'see https://school.example', 'https://a b.example', 'https://u:p@school.example'])(
    '%s is no address to report on',
    (address) => expect(why(httpsUrl(address))).toBe('organisation.why.web-address'),
  );
});

describe('values as a registry or a file holds them', () => {
  const minutes = (found: unknown) =>
    decodeSettings({ wipeAfterMinutes: found }).report.find(({ key }) => key === 'wipeAfterMinutes');

  it.each([20, '20', ' 20 ', '+20'])('%j is a whole number', (found) =>
    expect(minutes(found)).toMatchObject({ status: 'applied' }),
  );
  it.each([20.5, '20.5', 'x20', '2 0', true, [20], '00000000000000000020', ''.padStart(20, '1')])(
    '%j is none',
    (found) => expect(minutes(found)).toMatchObject({ status: 'ignored' }),
  );
  it.each([null, undefined, '', '  '])('%j counts as not set', (found) =>
    expect(minutes(found)?.status).toBe(typeof found === 'string' ? 'ignored' : 'not-set'),
  );
  it('an empty text or list counts as not set', () => {
    const { report } = decodeSettings({ dslName: ' ', hideChannels: [], dslPhone: null });
    for (const key of ['dslName', 'hideChannels', 'dslPhone'])
      expect(report.find((row) => row.key === key)?.status).toBe('not-set');
  });
  it.each(['auto', 'en', 'cy'])('%s is a language', (language) =>
    expect(decodeSettings({ language }).settings.language).toBe(language),
  );
});
