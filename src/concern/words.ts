import type { ChannelId } from '../directory/channels/index.ts';
import { channelNameKey } from '../directory/national.ts';
import { type Language, text } from '../language/text.ts';
import type { Nation } from '../routing/facts.ts';
import { inWords } from '../routing/in-words.ts';
import type { Recipient } from '../routing/plan-shape.ts';
import type { DateText } from './dates.ts';

const locales: Readonly<Record<Language, string>> = { en: 'en-GB' };

/** Who was told, as the record names them: a person by their post, a body by its name in that nation (rule 8). */
export function toldName(
  { channel, recipient }: { readonly channel: ChannelId; readonly recipient: Recipient | null },
  nation: Nation | null,
  language: Language,
): string {
  if (recipient) return text(language, `record.recipient.${recipient}`);
  // Somebody reads the record who may be the lead: “your” lead would be wrong there.
  if (channel === 'safeguarding-lead') return text(language, 'record.recipient.safeguarding-lead');
  const place = nation ?? 'not-sure';
  return inWords(channelNameKey(channel, place), { nation: place }, language);
}

/** A date in words, “Tuesday 24 November 2026”; empty for text that is no date. */
export function sayDate(language: Language, date: DateText): string {
  const moment = Date.parse(`${date}T00:00:00Z`);
  if (Number.isNaN(moment)) return '';
  return new Intl.DateTimeFormat(locales[language], { dateStyle: 'full', timeZone: 'UTC' })
    .format(moment)
    .replace(',', '');
}
