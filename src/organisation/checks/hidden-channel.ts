import { accepted, type Check, refused } from './checked.ts';
import { longestText } from './plain-text.ts';

/** Channels no organisation can hide: the way to the police must always be in sight. */
export const neverHidden: readonly string[] = ['police-999', 'police-101'];

/**
 * The id of a channel to hide.
 *
 * Only its shape is checked: an id that the directory no longer has hides nothing and does no harm.
 */
export const hiddenChannel: Check<string> = (value) => {
  if (value.length > longestText) return refused('organisation.why.too-long');
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(value)) return refused('organisation.why.channel');
  return neverHidden.includes(value) ? refused('organisation.why.emergency-channel') : accepted(value);
};
