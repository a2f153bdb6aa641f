/** How many random cases a property gets: the figures of deployment.md 8 at release, a fiftieth in the daily run. */
const release = process.env.SIGNPOST_PROOF === 'release';

export const runs = (atRelease: number): number => (release ? atRelease : Math.ceil(atRelease / 50));
