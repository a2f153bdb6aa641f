import { assumptions, type plans, type Stage } from './assumptions.ts';

/** Random numbers from 0 to 1 that are the same in every run (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Two working weeks and the weekends between: longer than any plan. */
const days = [0, 1, 2, 3, 4, 7, 8, 9, 10, 11, 14, 15, 16, 17, 18];

/** Hours, counted from Monday 0:00, at which one browser looks for updates. */
function checksOf(kind: 'chromium' | 'firefox', random: () => number): readonly number[] {
  const { present, startHour, hoursOpen, chromiumEvery, firefoxEvery } = assumptions;
  const every = kind === 'firefox' ? firefoxEvery.value : chromiumEvery.value;
  return days
    .filter(() => random() < present.value)
    .flatMap((day) => {
      const start = day * 24 + startHour.value + (random() * 2 - 1);
      const open = hoursOpen.value + (random() * 4 - 2);
      return Array.from({ length: 1 + Math.floor(open / every) }, (_, check) => start + check * every);
    });
}

/** What became of the fleet; hours are counted from publishing. */
export interface Outcome {
  readonly browsers: number;
  /** Hours until this share of all browsers had the version: 50, 90 and 99 in a hundred. */
  readonly reach: Readonly<Record<'50 %' | '90 %' | '99 %', number>>;
  readonly bytes: number;
  /** Bytes in the busiest hour. */
  readonly peak: number;
  /** With a fault that is found and rolled back: how many browsers ever had it. */
  readonly faulty: number;
  /** Hours from finding the fault until 99 in a hundred of those were rid of it. */
  readonly cleanAfter: number;
}

/** Simulates every browser of the sample by itself, and gives the figures of all schools. */
export function simulate(plan: (typeof plans)[keyof typeof plans]): Outcome {
  const { oneIn, browsersEach, chrome, edge, publishHour, foundAfter, rollbackTakes, packageBytes } = assumptions;
  const random = seeded(1);
  const browsers = Math.round((assumptions.schools.value / oneIn.value) * browsersEach.value);
  const published = publishHour.value;
  const stopped = published + foundAfter.value;
  const rolledBack = stopped + rollbackTakes.value;
  const reached: number[] = [];
  const cleaned: number[] = [];
  for (let browser = 0; browser < browsers; browser++) {
    const draw = random();
    const kind = draw < chrome.value ? 'chrome' : draw < chrome.value + edge.value ? 'edge' : 'firefox';
    const stages: readonly Stage[] = plan[kind];
    const lot = random();
    const from = published + (stages.find(({ share }) => lot < share)?.after ?? 0);
    const checks = checksOf(kind === 'firefox' ? 'firefox' : 'chromium', random);
    const got = checks.find((hour) => hour >= from);
    if (got === undefined) continue;
    reached.push(got - published);
    const clean = got < stopped ? checks.find((hour) => hour >= rolledBack) : undefined;
    if (clean !== undefined) cleaned.push(clean - stopped);
  }
  const perHour = new Map<number, number>();
  for (const hour of reached) perHour.set(Math.floor(hour), (perHour.get(Math.floor(hour)) ?? 0) + 1);
  return {
    browsers: browsers * oneIn.value,
    reach: {
      '50 %': within(reached, browsers, 0.5),
      '90 %': within(reached, browsers, 0.9),
      '99 %': within(reached, browsers, 0.99),
    },
    bytes: reached.length * oneIn.value * packageBytes.value,
    peak: Math.max(...perHour.values()) * oneIn.value * packageBytes.value,
    faulty: cleaned.length * oneIn.value,
    cleanAfter: within(cleaned, cleaned.length, 0.99),
  };
}

/** After how many hours this share of all has come; infinite when it never did. */
function within(hours: readonly number[], all: number, share: number): number {
  const sorted = Float64Array.from(hours).sort();
  return sorted[Math.ceil(all * share) - 1] ?? Number.POSITIVE_INFINITY;
}
