import { type DateText, lastWeekday } from './dates.ts';

/** Milliseconds since 1970 in UTC, as the browser’s clock gives it; always handed in. */
export type Moment = number;

/** What a clock on a UK wall shows: the date, and the time as `HH:MM`. */
export interface WallClock {
  readonly date: DateText;
  readonly time: string;
}

const hour = 3_600_000; // milliseconds

const changeOn = (date: DateText): number => Date.parse(`${date}T01:00:00Z`);

/** Summer Time Order 2002 (SI 2002/262): last Sunday of March to last Sunday of October, both at 1am GMT. */
function isSummerTime(moment: Moment): boolean {
  const year = new Date(moment).getUTCFullYear();
  return moment >= changeOn(lastWeekday(year, 3, 0)) && moment < changeOn(lastWeekday(year, 10, 0));
}

const lastMoment = Date.parse('9999-12-31T00:00:00Z');

/** False for what no clock shows: a damaged draft may hold any number. */
export const isMoment = (moment: Moment): boolean => moment >= 0 && moment <= lastMoment;

/** The UK wall clock at a moment for which `isMoment` holds. */
export function ukTime(moment: Moment): WallClock {
  const shown = new Date(moment + (isSummerTime(moment) ? hour : 0)).toISOString();
  return { date: shown.slice(0, 10), time: shown.slice(11, 16) };
}

/**
 * The moment at which UK clocks show a date and a time; where they show it twice (the hour when summer time ends),
 * the first. Null for what is no date or time.
 */
export function fromUkTime({ date, time }: WallClock): Moment | null {
  const asUtc =
    /^\d{4}-\d{2}-\d{2}$/.test(date) && /^\d{2}:\d{2}$/.test(time) ? Date.parse(`${date}T${time}Z`) : Number.NaN;
  if (Number.isNaN(asUtc) || !isMoment(asUtc)) return null;
  return isSummerTime(asUtc - hour) ? asUtc - hour : asUtc;
}
