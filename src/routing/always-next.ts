import type { ChannelId } from '../directory/channels/index.ts';
import type { TextKey } from '../language/text.ts';
import { anyPolice } from './groups.ts';
import type { Step } from './plan-shape.ts';

/** Lines that speak of what somebody does next: they stand only where that somebody is told. */
const doneBy: { readonly [Line in TextKey]?: readonly ChannelId[] } = {
  'next.before-home': ['childrens-social-care'],
  'next.ceop': ['ceop'],
  'next.fraud': ['report-fraud'],
  'next.iwf': ['iwf'],
  'next.lado': ['lado'],
  'next.lead-nude': ['safeguarding-lead'],
  'next.lead-support': ['safeguarding-lead'],
  'next.platform': ['platform-report'],
  'next.police': anyPolice,
  'next.police-device': anyPolice,
  'next.report-remove': ['report-remove'],
  'next.social-care': ['childrens-social-care'],
  'next.social-care.england': ['childrens-social-care'],
  'next.terrorism': ['report-terrorism'],
  'next.young-ceop': ['ceop'],
};

/**
 * What happens next (rule 14): the rule's own lines, without those about a channel that is no step of this plan.
 *
 * @returns never empty
 */
export function nextFor(own: readonly TextKey[], steps: readonly Step[]): readonly TextKey[] {
  const told = steps.map(({ channel }) => channel);
  const kept = own.filter((line) => doneBy[line]?.some((channel) => told.includes(channel)) ?? true);
  return kept.length > 0 ? kept : ['next.note-it'];
}
