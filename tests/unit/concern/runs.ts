import { release, times } from '../../proof/size.ts';

/** How many random cases a property gets: 10,000 in the daily run, the figure of the release. */
export const runs = times(1_000_000, 10_000);

/** How long such a test may take, in milliseconds; a shared machine is slow now and then. */
export const patience = release ? 3_600_000 : 60_000;
