import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mailLink } from '../../../src/concern/mail.ts';
import { neverHidden } from '../../../src/directory/never-hidden.ts';
import { powershellList, powershellText } from '../../../src/organisation/admin-files/powershell.ts';
import { stableUuid } from '../../../src/organisation/admin-files/stable-uuid.ts';
import { element, indented, xmlAttribute, xmlText } from '../../../src/organisation/admin-files/xml.ts';
import { email } from '../../../src/organisation/checks/email.ts';
import { extraContact, readExtraContact } from '../../../src/organisation/checks/extra-contact.ts';
import { hiddenChannel } from '../../../src/organisation/checks/hidden-channel.ts';
import { httpsUrl } from '../../../src/organisation/checks/https-url.ts';
import { longestText, message, plainText } from '../../../src/organisation/checks/plain-text.ts';
import { digitsOf, ukPhone } from '../../../src/organisation/checks/uk-phone.ts';
import { unknownKeys } from '../../../src/organisation/decode.ts';
import { settingTable } from '../../../src/organisation/settings.ts';
import { patience } from '../../proof/patience.ts';
import { count, shows } from '../../proof/shows.ts';
import { times } from '../../proof/size.ts';

const numRuns = times(100_000, 1000);
const bits = fc.constantFrom(
  '<b>',
  '&amp;',
  '"',
  "'",
  '\n',
  '\r\n',
  '\t',
  '\u2028',
  '\u200b',
  'data:image',
  ';base64,',
  '|',
  '@',
  'lead@school.example',
  'https://',
  'school.example',
  '+44 ',
  '01922 000000',
  '999',
  'police-999',
  '-',
  '‘',
  'ŷ',
  '😀',
);
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.array(fc.oneof(bits, fc.string({ maxLength: 5 })), { maxLength: 8 }).map((parts) => parts.join('')),
);
const property = (check: (text: string) => void) => fc.assert(fc.property(anyText, check), { numRuns });

/** What a reader of XML makes of text: entities read back. */
const readXml = (written: string): string =>
  written.replace(/&(?:#(\d+)|(\w+));/g, (_found, code?: string, name?: string) =>
    code ? String.fromCharCode(Number(code)) : ({ amp: '&', lt: '<', gt: '>', quot: '"' }[name ?? ''] ?? ''),
  );

/** What PowerShell makes of the expression: quoted parts and character codes, joined. */
const readPowershell = (written: string): string =>
  (written.match(/'(?:[^']|'')*'|\[char\]0x[0-9a-f]{4}/g) ?? [])
    .map((part) =>
      part.startsWith("'") ? part.slice(1, -1).replaceAll("''", "'") : String.fromCharCode(Number(part.slice(6))),
    )
    .join('');

describe('every check of a setting: what is accepted is what it says', () => {
  it('plain text: one line, nothing hidden, no markup, no picture, under 1,000 characters', { timeout: patience }, ({
    task,
  }) => {
    property((value) => {
      for (const [check, lines] of [
        [plainText, false],
        [message, true],
      ] as const) {
        const checked = check(value);
        if (!checked.ok) continue;
        expect(checked.value.length).toBeLessThanOrEqual(longestText);
        expect(checked.value).not.toMatch(/<[a-z/!]|data:\s*image|;\s*base64\s*,|[\u200b\u202e\r]/i);
        expect(checked.value.includes('\n') && !lines).toBe(false);
        expect(check(checked.value)).toEqual(checked);
      }
    });
    shows(task, 'text-functions', `${count(numRuns)} texts each through the functions of src/organisation: 0 throws`);
  });

  it('an e-mail address is one recipient of a mail link', { timeout: patience }, () => {
    property((value) => {
      if (email(value).ok) expect(mailLink(value, '', '').ok).toBe(true);
    });
  });

  it('a web address is https with a host and no user name, and comes out the same again', { timeout: patience }, () => {
    property((value) => {
      const checked = httpsUrl(value);
      if (!checked.ok) return;
      const { protocol, username, password, hostname } = new URL(checked.value);
      expect([protocol, username, password]).toEqual(['https:', '', '']);
      expect(hostname).toContain('.');
      expect(httpsUrl(checked.value)).toEqual(checked);
    });
  });

  it('a phone number is one that can be dialled; inside and outside the UK is the same', { timeout: patience }, () => {
    property((value) => {
      if (ukPhone(value).ok) expect(digitsOf(value)).toMatch(/^(?:0\d+|1\d\d|116\d{3})$/);
    });
    fc.assert(
      fc.property(fc.stringMatching(/^[1-9]\d{8,9}$/), (number) => {
        for (const start of ['0', '+44', '+44 (0)', '0044 ', '+44 0'])
          expect(digitsOf(start + number)).toBe(`0${number}`);
      }),
      { numRuns },
    );
  });

  it('a further contact has three parts, and one way to reach them', { timeout: patience }, () => {
    property((line) => {
      const read = readExtraContact(line);
      if (extraContact(line).ok) expect(read).not.toBeNull();
      if (!read) return;
      expect([read.name, read.when].every((part) => part.trim() === part && part !== '')).toBe(true);
      expect([read.phone, read.email].filter((reach) => reach !== null)).toHaveLength(1);
    });
  });

  it('a hidden channel is an id, and never 999 or 101', { timeout: patience }, () => {
    property((value) => {
      const checked = hiddenChannel(value);
      if (!checked.ok) return;
      expect(checked.value).toMatch(/^[a-z0-9-]+$/);
      expect(neverHidden).not.toContain(checked.value);
    });
  });

  it('unknown keys are named, at most twenty, and none that is known', { timeout: patience }, () => {
    const known: readonly string[] = settingTable.map(({ key }) => key);
    const keys = fc.oneof(anyText, fc.constantFrom(...known));
    fc.assert(
      fc.property(fc.dictionary(keys, fc.anything()), (raw) => {
        const unknown = unknownKeys(raw);
        expect(unknown).toEqual(
          Object.keys(raw)
            .filter((key) => !known.includes(key))
            .slice(0, 20),
        );
      }),
      { numRuns },
    );
  });
});

describe('every way to write a text into a file for admins: read back, it is the same', () => {
  it('XML, between tags and in attributes', { timeout: patience }, () => {
    property((text) => {
      expect(readXml(xmlText(text))).toBe(text);
      expect(readXml(xmlAttribute(text))).toBe(text);
      expect(xmlText(text)).not.toMatch(/[<>"\r]|&(?!(?:amp|lt|gt|quot|#\d+);)/);
      expect(xmlAttribute(text)).not.toMatch(/[<>"\r\n\t]/);
      expect(element('x', { y: text })).toBe(`<x y="${xmlAttribute(text)}"/>`);
      expect(indented([element('x', {}, xmlAttribute(text))])).toBe(`\n  <x>${xmlAttribute(text)}</x>\n`);
    });
  });

  it('PowerShell: nothing, one plain text, and a line for each of a list', () => {
    expect(powershellText('')).toBe("''");
    expect(powershellText("Ann's")).toBe("'Ann''s'");
    expect(powershellText('ŷ')).toBe('(-join ([char]0x0177))');
    expect(powershellText('Tŷ')).toBe("(-join ('T', [char]0x0177))");
    expect(powershellList([])).toBe('@()');
    expect(powershellList(["'a'", "'b'"])).toBe("@(\n  'a'\n  'b'\n)");
  });

  it('PowerShell: plain letters only', { timeout: patience }, () => {
    property((text) => {
      const written = powershellText(text);
      expect(written).toMatch(/^[ -~]*$/);
      expect(readPowershell(written)).toBe(text);
      expect(readPowershell(powershellList([written, written]))).toBe(text + text);
    });
  });

  it('the same text gives the same UUID, and it is one', { timeout: patience }, () => {
    property((text) => {
      expect(stableUuid(text)).toMatch(/^[0-9A-F]{8}-[0-9A-F]{4}-8[0-9A-F]{3}-[89AB][0-9A-F]{3}-[0-9A-F]{12}$/);
      expect(stableUuid(`${text}x`)).not.toBe(stableUuid(text));
    });
  });
});
