import type { ChannelId } from '../../../src/directory/channels/index.ts';
import type { Facts } from '../../../src/routing/facts.ts';
import type { HandlingId } from '../../../src/routing/handling.ts';
import type { Plan } from '../../../src/routing/plan-shape.ts';

/** One of the sixteen rules, as a check on one answer. Written from the rule's text, not from the code. */
export interface RuleCheck {
  readonly name: string;
  /** What is wrong with the plan for these facts; nothing when the rule holds. */
  readonly breach: (facts: Facts, plan: Plan) => string | undefined;
}

export const channels = (plan: Plan): readonly ChannelId[] => plan.steps.map((step) => step.channel);
export const has = (plan: Plan, ...ids: ChannelId[]): boolean => ids.some((id) => channels(plan).includes(id));
/** What must be done, without extras. */
export const main = (plan: Plan): readonly ChannelId[] =>
  plan.steps.filter((step) => !step.extra).map((step) => step.channel);
export const missing = (plan: Plan, ...ids: HandlingId[]): readonly HandlingId[] =>
  ids.filter((id) => !plan.handling.includes(id));
export const among = (value: string | undefined, ...list: string[]): boolean =>
  value !== undefined && list.includes(value);

export const staffRoles = ['colleague', 'my-manager', 'head', 'safeguarding-lead', 'it-hr-lead'];
export const workerRoles = [...staffRoles, 'supervising-social-worker', 'childs-social-worker', 'worker-elsewhere'];
export const professionals = [
  'school',
  'early-years',
  'health',
  'youth-work',
  'it-hr',
  'other-professional',
  'police',
  'social-care',
  'foster-carer',
];
export const withLead = ['school', 'early-years', 'health', 'youth-work', 'it-hr', 'other-professional'];
