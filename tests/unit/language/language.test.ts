import { describe, expect, it } from 'vitest';
import { writeDate, writeTime, writeWeekday } from '../../../src/language/dates.ts';
import { loadLanguage } from '../../../src/language/load.ts';
import { text } from '../../../src/language/text.ts';
import { whichLanguage } from '../../../src/language/which-language.ts';

describe('which language: the organisation’s setting, then the reporter’s own, then the browser’s', () => {
  it.each([
    ['cy', 'en', 'en', 'cy'],
    ['en', 'cy', 'cy', 'en'],
    ['auto', 'cy', 'en', 'cy'],
    ['', 'en', 'cy', 'en'],
    [undefined, 'auto', 'cy', 'cy'],
    [undefined, undefined, 'en', 'en'],
    ['fr', 'fr', 'cy', 'cy'],
  ] as const)('organisation %s, own %s, browser %s: %s', (organisation, own, browser, shown) => {
    expect(whichLanguage(organisation, own, browser)).toBe(shown);
  });
});

describe('dates in words, in both languages', () => {
  it.each([
    ['2026-11-24', '24 November 2026', '24 Tachwedd 2026'],
    ['2027-03-01', '1 March 2027', '1 Mawrth 2027'],
    ['2026-01', 'January 2026', 'Ionawr 2026'],
    ['2026', '2026', '2026'],
    ['2026-13-01', '2026-13-01', '2026-13-01'],
    ['soon', 'soon', 'soon'],
  ])('%s', (date, english, welsh) => {
    expect([writeDate('en', date), writeDate('cy', date)]).toEqual([english, welsh]);
  });

  it('with the day of the week, and with the time', () => {
    expect(writeWeekday('en', '2026-11-24')).toBe('Tuesday 24 November 2026');
    expect(writeWeekday('cy', '2026-11-24')).toBe('dydd Mawrth 24 Tachwedd 2026');
    for (const noDate of ['never', '0(https://', '2026-13-01', '']) expect(writeWeekday('cy', noDate)).toBe('');
    expect(writeTime('cy', { date: '2026-11-24', time: '09:05' })).toBe('24 Tachwedd 2026, 09:05');
  });
});

describe('sentences of a language', () => {
  it('come when they are asked for; until then a Welsh one is an error, never an English one', async () => {
    expect(() => text('cy', 'journey.back')).toThrow(/not loaded in "cy"/);
    await loadLanguage('cy');
    expect(text('cy', 'journey.back')).toBe('Yn ôl');
  });
});
