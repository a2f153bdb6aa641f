/** How many random cases a property gets: 10,000 in the daily run, the figure of deployment.md 8 at release. */
const release = process.env.SIGNPOST_PROOF === 'release';

export const runs = release ? 1_000_000 : 10_000;
