import type { AgeWord } from './word-list.ts';

const noAge =
  /^(?:hours?|hrs?|minutes?|mins?|days?|weeks?|months?|times?|pounds|quid|people|pics|photos|pictures|pm|am|awr|diwrnod|wythnos)$/;

/** The word an age, a school year or a year of the past stands for; undefined when the number is something else. */
export function ageWord(before: string | undefined, typed: string, after: string | undefined): AgeWord | undefined {
  if (/^(?:19[3-9]\d|20[01]\d)s?$|^[4-9]0s$/.test(typed)) return 'long ago';
  const [, year, digits] = /^(y|yr|year)?(\d{1,2})(?:yo|yrs|yr|y|s)?$/.exec(typed) ?? [];
  if (!digits) return undefined;
  if (year || /^(?:years?|yr|y|blwyddyn)$/.test(before ?? '')) return 'pupil';
  if (before === '£' || noAge.test(after ?? '')) return undefined;
  const age = Number(digits);
  if (age < 3) return undefined;
  if (age < 10) return 'young child';
  return age < 18 ? 'child' : 'grown-up age';
}
