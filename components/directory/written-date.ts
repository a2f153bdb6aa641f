import { useContext } from 'preact/hooks';
import { writeDate } from '../../src/language/dates.ts';
import { WordingContext } from '../words.tsx';

/** Writes `YYYY`, `YYYY-MM` or `YYYY-MM-DD` as people here do, with no more than is known; anything else as it is. */
export function useWrittenDate(): (date: string) => string {
  const { language } = useContext(WordingContext);
  return (date) => writeDate(language, date);
}
