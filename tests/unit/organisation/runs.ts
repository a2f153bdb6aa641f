/** Whether this run is of release size. */
export const release = process.env.SIGNPOST_PROOF === 'release';

/** How many random cases a property gets: the figures of deployment.md 8 at release, a small share in the daily run. */
export const runs = (atRelease: number, share = 50): number => (release ? atRelease : Math.ceil(atRelease / share));
