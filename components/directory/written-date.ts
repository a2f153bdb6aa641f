import { useContext } from 'preact/hooks';
import { WordingContext } from '../words.tsx';

/** How much of a date is known, by its length as written in the data. */
const shapes: Readonly<Record<number, Intl.DateTimeFormatOptions>> = {
  4: { year: 'numeric' },
  7: { year: 'numeric', month: 'long' },
  10: { year: 'numeric', month: 'long', day: 'numeric' },
};

/** Writes `YYYY`, `YYYY-MM` or `YYYY-MM-DD` as people here do, with no more than is known; anything else as it is. */
export function useWrittenDate(): (date: string) => string {
  const { language } = useContext(WordingContext);
  const locale = { en: 'en-GB' }[language];
  return (date) => {
    const shape = shapes[date.length];
    const day = new Date(date);
    if (!shape || Number.isNaN(day.getTime())) return date;
    return new Intl.DateTimeFormat(locale, { ...shape, timeZone: 'UTC' }).format(day);
  };
}
