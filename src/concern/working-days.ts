import { nations } from '../nations.ts';
import type { Nation } from '../routing/facts.ts';
import { bankHolidays } from './bank-holidays.ts';
import { addDays, type DateText, weekday } from './dates.ts';

/**
 * Monday to Friday and no bank holiday there.
 *
 * @param nation null when it is not known: then only what is a bank holiday everywhere counts, so no date comes out too late
 */
export function isWorkingDay(date: DateText, nation: Nation | null): boolean {
  const day = weekday(date);
  if (day === 0 || day === 6) return false;
  const year = Number(date.slice(0, 4));
  const places = nation === null ? nations : [nation];
  return !places.every((place) => bankHolidays(year, place).has(date));
}

/** The date a number of working days after this one; the day itself is not counted. */
export function addWorkingDays(date: DateText, count: number, nation: Nation | null): DateText {
  let reached = date;
  for (let left = count; left > 0; ) {
    reached = addDays(reached, 1);
    if (isWorkingDay(reached, nation)) left -= 1;
  }
  return reached;
}
