import type { ChannelId } from '../directory/channels/index.ts';
import type { Facts } from './facts.ts';
import { isOneOf, workforce } from './groups.ts';

const anyAdult = ['samaritans', 'shout'] as const satisfies readonly ChannelId[];

/** Who listens to the reporter, whatever the case is (rule 14). They are no steps: nothing is reported to them. */
export function supportersOf({ reporter, what }: Facts): readonly ChannelId[] {
  if (reporter === 'young-person') return ['childline', 'shout'];
  const atWork = isOneOf(workforce, reporter) && what !== 'own-thoughts';
  return atWork ? [...anyAdult, 'posh'] : anyAdult;
}
