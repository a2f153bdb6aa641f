import { accepted, type Check, refused } from './checked.ts';

/** A whole number from `least` to `most`, both allowed. */
export const wholeNumber =
  (least: number, most: number): Check<number> =>
  (value) =>
    Number.isInteger(value) && value >= least && value <= most
      ? accepted(value)
      : refused('organisation.why.out-of-range');
