import { rulesDate } from './rules-version.ts';

/**
 * The day that review dates and changes of councils are held against, `YYYY-MM-DD`: by the clock, but never before the
 * day of the rules, so that a clock set back makes nothing look fresher than it is.
 */
export function today(moment: Date): string {
  const day = moment.toISOString().slice(0, 10);
  return day > rulesDate ? day : rulesDate;
}
