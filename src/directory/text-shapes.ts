import { z } from '../schema.ts';

/** The shapes of texts that stand in several of the directory's records. */
export const idText = /^[a-z0-9-]{1,80}$/;
export const id = z.string().check(z.regex(idText));
export const date = z
  .string()
  .check(z.regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, 'Write it as YYYY-MM-DD.'));
/** A day, a month or a year, as exactly as it is known. */
export const copyDate = z
  .string()
  .check(z.regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, 'Write it as YYYY, YYYY-MM or YYYY-MM-DD.'));
