import { describe, expect, it } from 'vitest';
import { bankHolidays } from '../../../src/concern/bank-holidays.ts';
import { addDays } from '../../../src/concern/dates.ts';
import { ukTime } from '../../../src/concern/uk-time.ts';
import { addWorkingDays, isWorkingDay } from '../../../src/concern/working-days.ts';
import { mutation } from '../../proof/size.ts';
import packaged from './package-bank-holidays.json' with { type: 'json' };
import { published } from './published-bank-holidays.ts';
import { patience } from './runs.ts';

const nations = ['england', 'wales', 'scotland', 'northern-ireland'] as const;
const years = (first: number, last: number) => Array.from({ length: last - first + 1 }, (_, at) => first + at);

describe('bank holidays', () => {
  it.each(nations)('%s: the days GOV.UK lists for 2024 to 2027', (nation) => {
    const ours = years(2024, 2027).flatMap((year) => [...bankHolidays(year, nation)].sort());
    expect(ours).toEqual(published[nation]);
  });

  it.each(nations)('%s: the days an independent package computes for 2026 to 2032', (nation) => {
    const ours = years(2026, 2032).flatMap((year) => [...bankHolidays(year, nation)].sort());
    expect(ours).toEqual(packaged[nation]);
  });
});

/** Another way to count, with the engine's own calendar and the lists instead of the rules. */
const weekdayName = new Intl.DateTimeFormat('en-GB', { weekday: 'short', timeZone: 'UTC' });
function countedByList(from: string, count: number, holidays: ReadonlySet<string>): string {
  const day = new Date(`${from}T12:00:00Z`);
  for (let left = count; left > 0; ) {
    day.setUTCDate(day.getUTCDate() + 1);
    const name = weekdayName.format(day);
    if (name !== 'Sat' && name !== 'Sun' && !holidays.has(day.toISOString().slice(0, 10))) left -= 1;
  }
  return day.toISOString().slice(0, 10);
}

describe('working days, every day of 2026 to 2030 in four nations', () => {
  it.each(nations)('%s: one, two and ten working days on', { timeout: patience }, (nation) => {
    let checked = 0;
    const holidays = new Set<string>([...published[nation], ...packaged[nation]]);
    const end = mutation ? '2027-01-10' : '2031-01-01';
    for (let date = '2026-01-01'; date < end; date = addDays(date, 1)) {
      for (const count of [1, 2, 10])
        expect(addWorkingDays(date, count, nation), date).toBe(countedByList(date, count, holidays));
      checked += 1;
    }
    expect(checked).toBe(mutation ? 374 : 1826); // with the leap day of 2028
  });

  it('without a nation no date is later than in any nation', () => {
    for (let date = '2026-01-01'; date < '2027-01-01'; date = addDays(date, 1)) {
      for (const nation of nations) expect(addWorkingDays(date, 1, null) <= addWorkingDays(date, 1, nation)).toBe(true);
    }
    expect(isWorkingDay('2026-04-06', null)).toBe(true); // Easter Monday: not in Scotland
    expect(isWorkingDay('2026-04-03', null)).toBe(false);
  });
});

describe('the UK wall clock', () => {
  const london = new Intl.DateTimeFormat('sv-SE', {
    timeZone: 'Europe/London',
    dateStyle: 'short',
    timeStyle: 'short',
  });

  it('agrees with the time zone tables for every half hour around each change, and each day, of 2024 to 2032', () => {
    const moments = years(2024, mutation ? 2024 : 2032).flatMap((year) => [
      ...Array.from({ length: 366 }, (_, at) => Date.UTC(year, 0, 1 + at, 23, 30)),
      ...[2, 9].flatMap((month) => Array.from({ length: 31 * 48 }, (_, at) => Date.UTC(year, month, 1, 0, at * 30))),
    ]);
    for (const moment of moments) {
      const { date, time } = ukTime(moment);
      expect(`${date} ${time}`).toBe(london.format(moment));
    }
  });
});
