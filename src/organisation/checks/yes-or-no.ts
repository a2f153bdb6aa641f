import { accepted, type Check } from './checked.ts';

/** Either answer will do. */
export const yesOrNo: Check<boolean> = accepted;
