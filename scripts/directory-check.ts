import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { channels } from '../src/directory/channels/index.ts';
import { daysUntil, nearDays, reviewLocal, reviewNational } from '../src/directory/local/review.ts';
import { contactNote } from '../src/directory/local/shapes.ts';
import { type Notes, worklist } from '../src/directory/local/worklist.ts';
import { today as dayOf } from '../src/routing/today.ts';
import { z } from '../src/schema.ts';

// npm run -s directory-check [-- --out FILE] [--release] [--today YYYY-MM-DD]
// Prints what is unverified, low in confidence, missing, past or near its review date; --out writes a check-list.
// --release: exit 1 when a national record's review date is under 60 days away.

function fail(sentence: string): never {
  console.error(sentence);
  process.exit(2);
}

function argumentsGiven() {
  try {
    return parseArgs({
      options: { out: { type: 'string' }, release: { type: 'boolean' }, today: { type: 'string' } },
    }).values;
  } catch (error) {
    const why = error instanceof Error ? error.message.split('\n')[0] : error;
    return fail(`${why} Only --out FILE, --release and --today YYYY-MM-DD are known.`);
  }
}

const isDate = (given: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(given) && new Date(`${given}T00:00:00Z`).toJSON()?.startsWith(given) === true;

/** The maintainers' notes; they stay out of the package, so they are read here and not by the product. */
function readNotes(): Notes {
  const file = new URL('../src/directory/local/contact-notes.json', import.meta.url);
  const shape = z.object({ notes: z.array(contactNote) });
  const { notes } = z.parse(shape, JSON.parse(readFileSync(file, 'utf8')));
  return new Map(
    notes.map(({ id, note, alsoSeenAt }) => [id, { ...(note && { note }), ...(alsoSeenAt && { alsoSeenAt }) }]),
  );
}

/** Rows of text in columns as wide as their widest cell. */
function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((cell, at) => cell.padEnd(widths[at] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

const { out, release, today = dayOf(new Date()) } = argumentsGiven();
if (!isDate(today)) fail(`--today ${today} is not a day. Write it as YYYY-MM-DD.`);
const national = reviewNational(Object.values(channels), today);
const local = reviewLocal(today);

console.log(
  table([
    ['National channel', 'Checked', 'Low confidence', 'Review by', 'Due'],
    ...national.map((row) => [row.id, row.verified ?? 'never', row.low.join(', '), row.reviewBy, row.due]),
  ]),
);
console.log();
console.log(
  table([
    ['Authority', 'Unverified', 'Low', 'Missing', 'Website', 'Review by', 'Due'],
    ...local.map(({ authority, unverified, low, missing, site, reviewBy, due }) => [
      authority.id,
      String(unverified.length),
      String(low.length),
      missing.join(', '),
      site ?? '',
      reviewBy,
      due,
    ]),
  ]),
);

if (out) {
  try {
    writeFileSync(out, worklist(national, local, readNotes(), today));
  } catch (error) {
    fail(`The list cannot be written to ${out}. ${error instanceof Error ? error.message : error}`);
  }
  console.error(`${out} is written.`);
}

const overdue = national.filter(({ reviewBy }) => daysUntil(today, reviewBy) < nearDays);
if (release && overdue.length > 0) {
  console.error(`Not ready for release: under ${nearDays} days to the review date, or past it:`);
  for (const { id, reviewBy } of overdue) console.error(`  ${id}: ${reviewBy}`);
  process.exitCode = 1;
}
