import { release } from './size.ts';

/** How long a test with many cases may take, in milliseconds; a shared machine is slow now and then. */
export const patience = release ? 7_200_000 : 180_000;
