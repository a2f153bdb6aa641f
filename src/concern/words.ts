import type { ChannelId } from '../directory/channels/index.ts';
import { type Language, text } from '../language/text.ts';
import type { DateText } from './dates.ts';

const locales: Readonly<Record<Language, string>> = { en: 'en-GB' };

/** The name of a channel. */
export const channelName = (language: Language, channel: ChannelId): string =>
  text(language, `channel.${channel}.name`);

/** A date in words, “Tuesday 24 November 2026”; empty for text that is no date. */
export function sayDate(language: Language, date: DateText): string {
  const moment = Date.parse(`${date}T00:00:00Z`);
  if (Number.isNaN(moment)) return '';
  return new Intl.DateTimeFormat(locales[language], { dateStyle: 'full', timeZone: 'UTC' })
    .format(moment)
    .replace(',', '');
}
