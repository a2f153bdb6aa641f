import type { ChannelId } from '../directory/channels/index.ts';
import { channelNameKey } from '../directory/national.ts';
import { writeWeekday } from '../language/dates.ts';
import { type Language, text } from '../language/text.ts';
import type { Nation } from '../routing/facts.ts';
import type { Recipient } from '../routing/plan-shape.ts';
import type { DateText } from './dates.ts';

/** Who was told, as the record names them: a person by their post, a body by its name in that nation (rule 8). */
export function toldName(
  { channel, recipient }: { readonly channel: ChannelId; readonly recipient: Recipient | null },
  nation: Nation | null,
  language: Language,
): string {
  if (recipient) return text(language, `record.recipient.${recipient}`);
  // Somebody reads the record who may be the lead: “your” lead would be wrong there.
  if (channel === 'safeguarding-lead') return text(language, 'record.recipient.safeguarding-lead');
  return text(language, channelNameKey(channel, nation ?? 'not-sure'));
}

/** A date in words, “Tuesday 24 November 2026”; empty for text that is no date. */
export const sayDate = (language: Language, date: DateText): string => writeWeekday(language, date);
