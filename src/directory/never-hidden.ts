import type { ChannelId } from './channels/index.ts';

/** Channels no organisation can hide: the way to the police must always be in sight (setting `hideChannels`). */
export const neverHidden = ['police-999', 'police-101'] as const satisfies readonly ChannelId[];
