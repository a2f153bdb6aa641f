/** A day of the UK calendar, `YYYY-MM-DD`. */
export type DateText = string;

const dayLength = 86_400_000; // milliseconds; these days are counted in UTC, so no clock change touches them

const toDay = (date: DateText): number => Date.parse(`${date}T00:00:00Z`) / dayLength;
const fromDay = (day: number): DateText => new Date(day * dayLength).toISOString().slice(0, 10);

/** The date a number of days later; earlier when negative. */
export const addDays = (date: DateText, days: number): DateText => fromDay(toDay(date) + days);

/** 0 for Sunday to 6 for Saturday. */
export const weekday = (date: DateText): number => (((toDay(date) + 4) % 7) + 7) % 7; // 1970-01-01 was a Thursday

/** A date from year, month 1 to 12 and day. */
export const dateOf = (year: number, month: number, day: number): DateText =>
  `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;

/** The first such weekday of a month. */
export function firstWeekday(year: number, month: number, wanted: number): DateText {
  const first = dateOf(year, month, 1);
  return addDays(first, (wanted - weekday(first) + 7) % 7);
}

/** The last such weekday of a month that has 31 days (March, May, August, October). */
export function lastWeekday(year: number, month: 3 | 5 | 8 | 10, wanted: number): DateText {
  const last = dateOf(year, month, 31);
  return addDays(last, -((weekday(last) - wanted + 7) % 7));
}
