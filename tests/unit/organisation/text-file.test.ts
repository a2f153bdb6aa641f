import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeSettings } from '../../../src/organisation/decode.ts';
import { settingTable } from '../../../src/organisation/settings.ts';
import { exportSettings, importSettings } from '../../../src/organisation/text-file.ts';
import { runs } from './runs.ts';
import { plausibleSettings } from './some-settings.ts';

describe('settings as a small text file', () => {
  it('reads back what it wrote, with the line ends of any system', { timeout: 600_000 }, () => {
    fc.assert(
      fc.property(plausibleSettings, fc.constantFrom('\n', '\r\n', '\r'), (raw, lineEnd) => {
        const { given } = decodeSettings(raw);
        const back = importSettings(`\ufeff${exportSettings(given).replaceAll('\n', lineEnd)}`);
        expect(back.given).toEqual(given);
        expect(back.unread).toEqual([]);
      }),
      { numRuns: runs(10_000) },
    );
  });

  it('is what a person would write by hand', () => {
    const given = {
      dslName: 'Ms Tŷ',
      extraContacts: ['Nurse | 01922 000000 | A pupil is unwell', 'Trust | trust@school.example | The head is away'],
      notice: 'One\nTwo \\n',
      allowPrint: false,
    };
    expect(exportSettings(given).split('\n')).toEqual([
      '# Signpost organisation settings',
      'dslName: Ms Tŷ',
      'extraContacts: Nurse | 01922 000000 | A pupil is unwell',
      'extraContacts: Trust | trust@school.example | The head is away',
      'notice: One\\nTwo \\\\n',
      'allowPrint: false',
      '',
    ]);
  });

  it('keeps the good lines of a bad file, and says which it could not read', () => {
    const { given, report, unread } = importSettings(
      'dslName: Ms Tŷ\n\nhello\nDslPhone: 01922 000000\ndslPhone: call me\nwipeAfterMinutes : 30\n__proto__: x\nnation: wales\nnation: england',
    );
    expect(given).toEqual({ dslName: 'Ms Tŷ', wipeAfterMinutes: 30 });
    expect(unread).toEqual([3, 4, 7]);
    const why = (key: string) => report.find((row) => row.key === key);
    expect(why('dslPhone')).toMatchObject({ status: 'ignored', why: 'organisation.why.phone' });
    expect(why('nation')).toMatchObject({ status: 'ignored', why: 'organisation.why.not-text' });
  });

  it('writes nothing for what is not set, and reads blanks, remarks and a colon in a value as a person means them', () => {
    expect(exportSettings({ dslName: '', hideChannels: [] })).toBe('# Signpost organisation settings\n');
    const { given, unread } = importSettings(
      '  # our settings\n   dslName:   Ms Tŷ: lead  \n\n: nobody\n- dslPhone: 01922 000000\nhideChannels: ceop',
    );
    expect(given).toEqual({ dslName: 'Ms Tŷ: lead', hideChannels: ['ceop'] });
    expect(unread).toEqual([4, 5]);
  });

  it('keeps a carriage return in a message, whatever the line ends of the file', () => {
    const text = exportSettings({ notice: 'One\\rTwo\rThree' });
    expect(text).toContain('notice: One\\\\rTwo\\rThree');
    expect(importSettings(text).given.notice).toBe('One\\rTwo\nThree');
  });

  it('never throws, whatever the file holds', { timeout: 600_000 }, () => {
    const line = fc.tuple(
      fc.constantFrom('dslName', 'hideChannels', 'allowPrint', 'toString', '#'),
      fc.string({ unit: 'binary' }),
    );
    const file = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(line).map((lines) => lines.map((each) => each.join(':')).join('\n')),
    );
    fc.assert(
      fc.property(file, (text) => {
        expect(importSettings(text).report).toHaveLength(settingTable.length);
      }),
      { numRuns: runs(100_000) },
    );
  });
});
