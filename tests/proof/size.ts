/** `release`: the figures of `promises.ts`. `daily`: `npm test`. `mutation`: as small as can be, run thousands of times. */
const size = process.env.SIGNPOST_PROOF ?? 'daily';

export const release = size === 'release';
export const mutation = size === 'mutation';

/** How often a test repeats itself: at release, and in the daily run. */
export const times = (atRelease: number, daily: number): number =>
  release ? atRelease : mutation ? Math.ceil(daily / 60) : daily;
