import type { ChannelId } from '../directory/channels/index.ts';
import { why } from '../language/en/why.ts';
import type { TextKey } from '../language/text.ts';
import type { StepRule } from './rule.ts';

const isKey = (key: string): key is keyof typeof why & TextKey => Object.hasOwn(why, key);

/**
 * The sentence that says why a channel is told. A rule's own sentence is about the channel it names,
 * so whoever stands in for that channel (rule 2) gets the general sentence for their own.
 */
export function whyKey(line: StepRule, told: ChannelId): TextKey {
  if (line.why && told === line.channel) return line.why;
  const general = `why.${told}`;
  if (!isKey(general)) throw new Error(`The catalogue has no "${general}". Add it to src/language/en/why.ts.`);
  return general;
}
