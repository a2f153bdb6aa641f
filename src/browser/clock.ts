import { today } from '../routing/today.ts';

// The only file that reads the clock; everything else is handed it.

/** This moment. */
export const now = (): Date => new Date();

export const todayNow = (): string => today(now());

/** Milliseconds since 1970. */
export type Clock = () => number;

export const clock: Clock = () => Date.now();
