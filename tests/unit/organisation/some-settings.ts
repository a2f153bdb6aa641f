import * as fc from 'fast-check';
import type { GivenSettings, SettingKey } from '../../../src/organisation/settings.ts';

/** Text that makes careless writers slip: quotes, markup, registry and script signs, emoji, Welsh letters. */
const awkward = [
  ...[
    '"',
    "'",
    '`',
    '\\',
    '\\n',
    '\\"',
    '&',
    '&amp;',
    '<3',
    ']]>',
    '> <',
    '$(x)',
    '$env:X',
    '%PATH%',
    '@=',
    '[-HKEY]',
    ';',
    '#',
  ],
  ...[
    ': ',
    '|',
    '=',
    '-',
    '--',
    "'@",
    'dword:00000001',
    'hex(1):',
    '\u00a0',
    '“',
    '’',
    'ŵ',
    'ŷ',
    'Ŵ',
    'Tŷ’r Graig',
    '👩🏽‍🏫',
    '❤️',
    '日本',
  ],
];
/** Cut without leaving half a character. */
const cut = (text: string, most: number): string =>
  text
    .slice(0, most)
    .toWellFormed()
    .replace(/\ufffd$/, '')
    .trim();
const piece = fc.oneof(
  fc.constantFrom(...awkward),
  fc.string({ unit: 'grapheme', maxLength: 8 }),
  fc.string({ unit: 'grapheme-ascii', maxLength: 8 }),
);
const joined = (most: number): fc.Arbitrary<string> =>
  fc.array(piece, { minLength: 1, maxLength: 12 }).map((pieces) => cut(pieces.join(''), most));

const digit = fc.constantFrom(...'0123456789');
const digits = (length: number) => fc.array(digit, { minLength: length, maxLength: length }).map((all) => all.join(''));

export const phones: fc.Arbitrary<string> = fc.oneof(
  digits(9).map((rest) => `01${rest}`),
  digits(9).map((rest) => `+44 (0)7${rest}`),
  digits(7).map((rest) => `(020) 7${rest.slice(0, 3)}-${rest.slice(3)}`),
);
export const emails: fc.Arbitrary<string> = fc
  .tuple(fc.stringMatching(/^[a-z][a-z0-9'+_-]{0,12}$/), fc.stringMatching(/^[a-z][a-z0-9]{1,12}$/))
  .map(([name, host]) => `${name}@${host}.sch.uk`);
export const names: fc.Arbitrary<string> = fc.oneof(
  { weight: 8, arbitrary: joined(400) },
  { weight: 1, arbitrary: fc.constantFrom('x', 'ŵ', '"', '&').map((letter) => letter.repeat(999)) },
);
const urls = fc
  .webUrl({ validSchemes: ['https'], withQueryParameters: true, withFragments: true })
  .filter((url) => url.length < 900);
const part = joined(200).map((text) => text.replaceAll('|', '/') || 'x');
const extra = fc.tuple(part, fc.oneof(phones, emails), part).map((parts) => parts.join(' | '));
const channelIds = fc.stringMatching(/^[a-z][a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,2}$/);

const valuesByKey: { readonly [K in SettingKey]: fc.Arbitrary<unknown> } = {
  organisationName: names,
  nation: fc.constantFrom('england', 'wales', 'scotland', 'northern-ireland'),
  language: fc.constantFrom('auto', 'en', 'cy'),
  dslName: names,
  dslPhone: phones,
  dslEmail: emails,
  deputyName: names,
  deputyPhone: phones,
  deputyEmail: emails,
  chairPhone: phones,
  chairEmail: emails,
  socialCarePhone: phones,
  socialCareUrl: urls,
  outOfHoursPhone: phones,
  ladoPhone: phones,
  ladoEmail: emails,
  extraContacts: fc.array(extra, { maxLength: 50 }),
  policyUrl: urls,
  hideChannels: fc.array(channelIds, { maxLength: 50 }),
  notice: fc
    .tuple(names, fc.constantFrom('', '\n', '\r\n', '\n\n'), names)
    .map(([first, end, next]) => `${cut(first, 450)}${end}${cut(next, 450)}`),
  wipeAfterMinutes: fc.integer({ min: 1, max: 120 }),
  allowPrint: fc.boolean(),
  allowPractice: fc.boolean(),
};

/** What a careful IT lead might write: mostly acceptable, any keys missing. */
export const plausibleSettings: fc.Arbitrary<Record<string, unknown>> = fc.record(valuesByKey, { requiredKeys: [] });

/** Values of the right type that no check has seen: what a writer must carry without loss whatever it is handed. */
const anyLine = fc.oneof(joined(999), fc.string({ unit: 'grapheme', minLength: 1 })).map((value) => value || 'x');
const anyText = fc
  .array(fc.oneof(anyLine, fc.constantFrom('\n', '\r\n', '\t')), { minLength: 1, maxLength: 5 })
  .map((parts) => parts.join('') || 'x');

export const uncheckedSettings: fc.Arbitrary<GivenSettings> = fc
  .record(
    Object.fromEntries(
      Object.keys(valuesByKey).map((key) => {
        if (key === 'wipeAfterMinutes') return [key, fc.integer({ min: 0, max: 2 ** 31 - 1 })];
        if (key.startsWith('allow')) return [key, fc.boolean()];
        const list = key === 'extraContacts' || key === 'hideChannels';
        return [key, list ? fc.array(anyText, { minLength: 1, maxLength: 50 }) : anyText];
      }),
    ),
    { requiredKeys: [] },
  )
  .map((values) => values as GivenSettings);
