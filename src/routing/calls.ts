import type { Channel } from '../directory/channel.ts';
import { type ChannelId, channels } from '../directory/channels/index.ts';
import type { Facts } from './facts.ts';
import type { Step } from './plan-shape.ts';

const reported: readonly Channel['kind'][] = ['police', 'statutory', 'person'];
/** Lines that take a report or give advice on a case; the others listen to whoever rings, who needs no script. */
const advising: readonly ChannelId[] = [
  'nspcc-helpline',
  'nspcc-whistleblowing',
  'posh',
  'act-early',
  'modern-slavery-helpline',
  'report-fraud',
  'report-terrorism',
  'crimestoppers',
  'rspca',
  'sspca',
  'sssc',
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

/** Who is rung in the end, by the reporter or by whoever takes it further. */
const rung: readonly Channel['kind'][] = ['police', 'statutory'];
/** A person at the reporter's side, who may make the calls that follow. */
const besideReporter: readonly ChannelId[] = [
  'safeguarding-lead',
  'head-or-chair',
  'line-manager',
  'childs-social-worker',
  'supervising-social-worker',
  'trusted-adult',
];

/** The last person told before the official calls, where those calls may be made by that person: said after that step. */
export function callsToShare(steps: readonly Step[]): Step | undefined {
  const main = steps.filter(({ extra, channel }) => !extra && channel !== 'police-999');
  const official = main.findIndex(({ channel }) => !besideReporter.includes(channel));
  const callsFollow = main.some(({ channel }) => rung.includes(channels[channel].kind));
  return official > 0 && callsFollow ? main[official - 1] : undefined;
}
