import type { ChannelId } from './channels/index.ts';

/**
 * Channels no organisation can hide (setting `hideChannels`): police, and those who act for a known child (rule 6) or
 * when the organisation itself did nothing (S42).
 */
export const neverHidden = [
  'police-999',
  'police-101',
  'childrens-social-care',
  'lado',
  'nspcc-whistleblowing',
] as const satisfies readonly ChannelId[];
