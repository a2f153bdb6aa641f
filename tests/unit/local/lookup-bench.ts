import { localLookup } from '../../../src/directory/local/lookup.ts';
import { before, everyName } from './every-name.ts';

/**
 * How long each answer takes over the whole UK: every listed name, whole and with its third letter left out.
 *
 * @param now milliseconds, for example `performance.now`
 * @returns one time in milliseconds for each search, unsorted
 */
export function lookupTimes(now: () => number): readonly number[] {
  const find = localLookup(before);
  return everyName
    .flatMap(({ name }) => [name, name.slice(0, 2) + name.slice(3)])
    .map((typed) => {
      const start = now();
      find(typed);
      return now() - start;
    });
}
