import { neverHidden } from '../../directory/never-hidden.ts';
import { accepted, type Check, refused } from './checked.ts';
import { longestText } from './plain-text.ts';

/**
 * The id of a channel to hide.
 *
 * Only its shape is checked: an id that the directory no longer has hides nothing and does no harm.
 */
export const hiddenChannel: Check<string> = (value) => {
  if (value.length > longestText) return refused('organisation.why.too-long');
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(value)) return refused('organisation.why.channel');
  return (neverHidden as readonly string[]).includes(value)
    ? refused('organisation.why.emergency-channel')
    : accepted(value);
};
