import type { Facts } from './facts.ts';
import { applies } from './rule.ts';
import { questionFor } from './unsettled.ts';

/**
 * Rule 1: danger now, or not sure where someone may be hurt, missing or saying goodbye.
 */
export function isDanger(facts: Facts): boolean {
  if (facts.danger === 'now') return true;
  if (facts.danger !== 'not-sure') return false;
  const asked = questionFor('danger', facts);
  return asked?.fact === 'danger' && applies(asked.unsureIsDanger, facts);
}
