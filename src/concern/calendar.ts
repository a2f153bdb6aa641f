import { type Language, text } from '../language/text.ts';
import { addDays } from './dates.ts';
import type { Due } from './duty-clock.ts';
import type { Moment } from './uk-time.ts';

/** RFC 5545: 20261124T140500Z. */
const stamp = (moment: Moment): string => `${new Date(moment).toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;
const plainDate = (date: string): string => date.replaceAll('-', '');

/** RFC 5545, 3.3.11: these three are written with a backslash in text; a line break stands in none of ours. */
const escaped = (words: string): string => words.replace(/[\\;,]/g, '\\$&');

/** RFC 5545, 3.1: no line over 75 octets; 37 characters are at most 74 octets in the letters we use. */
const folded = (line: string): string => line.replace(/.{37}(?=.)/gu, '$&\r\n ');

/**
 * A calendar entry to ask again, as an iCalendar text. It carries no case detail, nor the name of this product: a
 * shared calendar and a folder of downloads are read by others.
 *
 * @param due when to ask; `now` has no entry, so it is not taken
 * @param now when the entry is made
 * @param id any unique text without case detail, handed in because nothing here is random
 */
export function calendarEntry(due: Exclude<Due, { kind: 'now' }>, now: Moment, id: string, language: Language): string {
  const when =
    due.kind === 'day'
      ? [`DTSTART;VALUE=DATE:${plainDate(due.date)}`, `DTEND;VALUE=DATE:${plainDate(addDays(due.date, 1))}`]
      : [`DTSTART:${stamp(due.moment)}`, 'DURATION:PT15M'];
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//reminder//reminder//EN',
    'BEGIN:VEVENT',
    `UID:${escaped(id.replace(/\s/g, ''))}`,
    `DTSTAMP:${stamp(now)}`,
    ...when,
    `SUMMARY:${escaped(text(language, 'duty.calendar'))}`,
    'CLASS:PRIVATE',
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return `${lines.map(folded).join('\r\n')}\r\n`;
}
