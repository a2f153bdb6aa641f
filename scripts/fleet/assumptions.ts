import { limits } from '../../tests/bench/limits.ts';

/** What the simulation takes for given. None of it was measured on a real fleet; change a line and run it again. */
export const assumptions = {
  schools: { value: 32_000, why: 'schools in the UK, as the roll-out is planned for' },
  oneIn: { value: 10, why: 'one school in so many is simulated, and counts for all of them' },
  browsersEach: { value: 25, why: 'staff browsers a school, a guess' },
  chrome: { value: 0.6, why: 'share of Chrome, a guess' },
  edge: { value: 0.35, why: 'share of Edge, a guess; the rest is Firefox' },
  present: { value: 0.85, why: 'chance that a browser is used on a working day, a guess' },
  startHour: { value: 8, why: 'opened at about 8, give or take an hour' },
  hoursOpen: { value: 8, why: 'open for about 8 hours, give or take two' },
  chromiumEvery: { value: 5, why: 'hours between update checks of Chrome and Edge while open, and one at start' },
  firefoxEvery: {
    value: 24,
    why: 'hours between update checks of Firefox (its default, extensions.update.interval 86400)',
  },
  packageBytes: { value: limits.zip, why: 'bytes of one package, the limit it is held to; no part-updates' },
  publishHour: { value: 34, why: 'hour of the week of publishing, counted from Monday 0:00' },
  foundAfter: { value: 30, why: 'hours until somebody reports a fault' },
  rollbackTakes: {
    value: 1,
    why: 'hours until the older package is live under a higher number (Chrome Web Store: a minute, without review; Edge and Firefox are given the same here, though a review may take longer)',
  },
} as const;

/** Share of browsers that may have the new version, from so many hours after publishing. */
export interface Stage {
  readonly after: number;
  readonly share: number;
}

/** Ways to publish. Only the Chrome Web Store can publish to a share; the other stores get the version later instead. */
export const plans = {
  'all at once': {
    chrome: [{ after: 0, share: 1 }],
    edge: [{ after: 0, share: 1 }],
    firefox: [{ after: 0, share: 1 }],
  },
  staged: {
    chrome: [
      { after: 0, share: 0.01 },
      { after: 24, share: 0.1 },
      { after: 48, share: 0.5 },
      { after: 96, share: 1 },
    ],
    edge: [{ after: 48, share: 1 }],
    firefox: [{ after: 96, share: 1 }],
  },
} as const satisfies Record<string, Record<'chrome' | 'edge' | 'firefox', readonly Stage[]>>;
