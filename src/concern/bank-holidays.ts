import type { Nation } from '../routing/facts.ts';
import { addDays, type DateText, dateOf, firstWeekday, lastWeekday, weekday } from './dates.ts';

const sunday = 0;
const monday = 1;
const saturday = 6;
const isWeekend = (date: DateText) => weekday(date) === sunday || weekday(date) === saturday;

/** Easter Sunday in the Gregorian calendar, by the method printed in Nature, 20 April 1876. */
function easter(year: number): DateText {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - d - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 19 * l) / 433);
  const month = Math.floor((h + l - 7 * m + 90) / 25);
  return dateOf(year, month, (h + l - 7 * m + 33 * month + 19) % 32);
}

/** Days proclaimed once. World Cup: Royal Proclamation, wired-gov.net, 5 February 2026. */
const once: Partial<Record<Nation, readonly DateText[]>> = { scotland: ['2026-06-15'] };

function fixedDays(year: number, nation: Nation): readonly DateText[] {
  const everywhere = [dateOf(year, 1, 1), dateOf(year, 12, 25), dateOf(year, 12, 26)];
  if (nation === 'scotland') return [...everywhere, dateOf(year, 1, 2), dateOf(year, 11, 30)];
  if (nation === 'northern-ireland') return [...everywhere, dateOf(year, 3, 17), dateOf(year, 7, 12)];
  return everywhere;
}

function movingDays(year: number, nation: Nation): readonly DateText[] {
  const sundayOfEaster = easter(year);
  const everywhere = [addDays(sundayOfEaster, -2), firstWeekday(year, 5, monday), lastWeekday(year, 5, monday)];
  if (nation === 'scotland') return [...everywhere, firstWeekday(year, 8, monday)];
  return [...everywhere, addDays(sundayOfEaster, 1), lastWeekday(year, 8, monday)];
}

/**
 * The bank holidays of a year, as GOV.UK lists them: a day at the weekend is replaced by the next free weekday.
 *
 * Rules: Banking and Financial Dealings Act 1971, schedule 1, and the days proclaimed every year; held
 * against the GOV.UK list for 2024 to 2027. A day proclaimed later is not in here. Scottish councils
 * also keep local holidays, which are not listed nationally.
 */
export function bankHolidays(year: number, nation: Nation): ReadonlySet<DateText> {
  const fixed = fixedDays(year, nation);
  const kept = new Set([...movingDays(year, nation), ...fixed.filter((date) => !isWeekend(date))]);
  for (const weekendDay of fixed.filter(isWeekend)) {
    let substitute = addDays(weekendDay, 1);
    while (isWeekend(substitute) || kept.has(substitute)) substitute = addDays(substitute, 1);
    kept.add(substitute);
  }
  for (const date of once[nation] ?? []) if (date.startsWith(`${year}-`)) kept.add(date);
  return kept;
}
