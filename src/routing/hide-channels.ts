import { neverHidden } from '../directory/never-hidden.ts';
import { hasSomeoneToSpeakTo } from './always-steps.ts';
import { isDanger } from './danger.ts';
import type { Facts } from './facts.ts';
import { isOneOf } from './groups.ts';
import type { Plan } from './plan-shape.ts';
import { mayBeConcerned } from './who-may-be-told.ts';

/**
 * The plan without the channels an organisation hides (setting `hideChannels`).
 *
 * Emergency numbers always stay, and a plan that would be left without a person to speak to stays whole (rule 14).
 * So does one that may be about somebody at work: whoever sets what is hidden may be that person, or under them (rule 2).
 */
export function hideChannels(plan: Plan, hidden: readonly string[], facts: Facts): Plan {
  const beforeAsked = facts.person === undefined && !isDanger(facts);
  if (!beforeAsked && mayBeConcerned(facts).length > 0) return plan;
  const steps = plan.steps.filter(({ channel }) => isOneOf(neverHidden, channel) || !hidden.includes(channel));
  if (!hasSomeoneToSpeakTo(steps)) return plan;
  // A step that was the "or" to a hidden one now stands alone.
  const alone = steps.map((step, at) => {
    const before = plan.steps[plan.steps.indexOf(step) - 1];
    if (!step.either || (at > 0 && steps[at - 1] === before)) return step;
    const { either: _partnerHidden, ...rest } = step;
    return rest;
  });
  return { ...plan, steps: alone };
}
