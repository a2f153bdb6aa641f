/** Whether the figures of deployment.md 8 are asked for in full (`npm run proof`), or the daily size (`npm test`). */
export const release = process.env.SIGNPOST_PROOF === 'release';

/** How often a test repeats itself: at release, and in the daily run. */
export const times = (atRelease: number, daily: number): number => (release ? atRelease : daily);
