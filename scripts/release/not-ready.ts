import { channels } from '../../src/directory/channels/index.ts';
import { daysUntil, nearDays, reviewNational } from '../../src/directory/local/review.ts';
import { managedSchema } from '../../src/organisation/managed-schema.ts';
import { readingAge } from '../reading-age/report.ts';
import { routingBook } from '../routing-book/book.ts';

/** Documents made from data: what they should say, and the command that makes them. */
const madeDocuments = [
  ['docs/routing-book.md', routingBook, 'npm run -s routing-book'],
  ['public/managed_schema.json', () => `${JSON.stringify(managedSchema(), null, 2)}\n`, 'npm run generate'],
  ['docs/reading-age.md', readingAge, 'npm run -s reading-age'],
] as const;

/**
 * Why this source may not be released, each with its cure; empty when it may.
 *
 * @param today `YYYY-MM-DD`
 * @param read gives the text of a file of the project
 */
export function notReady(today: string, version: string, read: (path: string) => string): readonly string[] {
  const overdue = reviewNational(Object.values(channels), today)
    .filter(({ reviewBy }) => daysUntil(today, reviewBy) < nearDays)
    .map(
      ({ id, reviewBy }) =>
        `Channel ${id} has to be looked at again by ${reviewBy}, under ${nearDays} days from now. See: npm run -s directory-check`,
    );
  const stale = madeDocuments
    .filter(([path, made]) => read(path) !== made())
    .map(([path, , command]) => `${path} is stale. Run: ${command}`);
  const newest = /^## (\d+\.\d+\.\d+)/m.exec(read('CHANGELOG.md'))?.[1];
  const log =
    newest === version ? [] : [`CHANGELOG.md begins with ${newest ?? 'no version'}, package.json says ${version}.`];
  return [...overdue, ...stale, ...log];
}
