import { times } from '../../proof/size.ts';

/** How many random cases a property gets: the figures of `promises.ts` at release, a small share in the daily run. */
export const runs = (atRelease: number, share = 50): number => times(atRelease, Math.ceil(atRelease / share));
