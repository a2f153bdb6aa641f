import type { OrganisationText } from '../../language/en/organisation.ts';

/** A value that may be used, or the reason why not; `item` counts from 1 where one line of a list is at fault. */
export type Checked<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly why: WhyNot; readonly item?: number };

/** The key of the sentence that says why a value is not used. */
export type WhyNot = Extract<OrganisationText, `organisation.why.${string}`>;

/** Looks at one trimmed value and says whether it may be used. Never throws. */
export type Check<In, Out extends In = In> = (value: In) => Checked<Out>;

export const accepted = <T>(value: T): Checked<T> => ({ ok: true, value });
export const refused = (why: WhyNot): Checked<never> => ({ ok: false, why });
