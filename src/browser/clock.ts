// The only file that reads the clock; everything else is handed it.

/** This moment. */
export const now = (): Date => new Date();

/** Milliseconds since 1970. */
export type Clock = () => number;

export const clock: Clock = () => Date.now();
