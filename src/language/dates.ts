import type { Language } from './text.ts';

/**
 * Names of days and months. The browser's own date words are not used: Chromium has none in Welsh
 * and would write English ones (looked at in Chromium 156; Firefox has them).
 */
const names: Readonly<Record<Language, { readonly days: readonly string[]; readonly months: readonly string[] }>> = {
  en: {
    days: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
    months: [
      'January',
      'February',
      'March',
      'April',
      'May',
      'June',
      'July',
      'August',
      'September',
      'October',
      'November',
      'December',
    ],
  },
  cy: {
    days: ['dydd Sul', 'dydd Llun', 'dydd Mawrth', 'dydd Mercher', 'dydd Iau', 'dydd Gwener', 'dydd Sadwrn'],
    months: [
      'Ionawr',
      'Chwefror',
      'Mawrth',
      'Ebrill',
      'Mai',
      'Mehefin',
      'Gorffennaf',
      'Awst',
      'Medi',
      'Hydref',
      'Tachwedd',
      'Rhagfyr',
    ],
  },
};

const dateText = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** “24 November 2026” for `YYYY-MM-DD`, with no more than is known for `YYYY-MM` or `YYYY`; anything else as it is. */
export function writeDate(language: Language, date: string): string {
  const [, year, month, day] = dateText.exec(date) ?? [];
  const name = month && names[language].months[Number(month) - 1];
  if (!year || (month && !name) || Number.isNaN(Date.parse(date))) return date;
  return [day && String(Number(day)), name, year].filter(Boolean).join(' ');
}

/** “Tuesday 24 November 2026” for `YYYY-MM-DD`; empty for text that is no date. */
export function writeWeekday(language: Language, date: string): string {
  const moment = new Date(`${date}T00:00:00Z`);
  // `Date` alone would take “0(https://” for a date, brackets being comments to it, and let an address through.
  if (!dateText.test(date) || Number.isNaN(moment.getTime())) return '';
  return `${names[language].days[moment.getUTCDay()]} ${writeDate(language, date)}`;
}

/** “24 November 2026, 14:05” from what a clock shows: a date `YYYY-MM-DD` and a time `HH:MM`. */
export const writeTime = (language: Language, { date, time }: { readonly date: string; readonly time: string }) =>
  `${writeDate(language, date)}, ${time}`;
