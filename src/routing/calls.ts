import type { Channel } from '../directory/channel.ts';
import { type ChannelId, channels } from '../directory/channels/index.ts';
import type { Facts } from './facts.ts';

const reported: readonly Channel['kind'][] = ['police', 'statutory', 'person'];
/** Helplines that take a report or give advice on a case; the others listen to whoever rings, who needs no script. */
const advising: readonly ChannelId[] = [
  'nspcc-helpline',
  'nspcc-whistleblowing',
  'posh',
  'act-early',
  'modern-slavery-helpline',
  'report-fraud',
  'rspca',
  'sspca',
];

/** Whether what to say in a call is laid out for a step. A young person gets it for 999 alone (S40: short and kind). */
export function hasSpeechCard(channel: ChannelId, { reporter, what }: Pick<Facts, 'reporter' | 'what'>): boolean {
  if (channel === 'police-999') return true;
  if (reporter === 'young-person' || what === 'own-thoughts') return false;
  return reported.includes(channels[channel].kind) || advising.includes(channel);
}

/** Whether a concern record is offered: not to a young person about themselves, nor for one's own thoughts (S37, S40). */
export const offersRecord = ({ reporter, what }: Pick<Facts, 'reporter' | 'what'>): boolean =>
  reporter !== 'young-person' && what !== 'own-thoughts';
