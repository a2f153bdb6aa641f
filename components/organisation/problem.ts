import type { TextKey } from '../../src/language/text.ts';
import type { SettingReport } from '../../src/organisation/decode.ts';

/** Why a setting was not used; `item` is the line of a list at fault. */
export type Refusal = Extract<SettingReport, { status: 'ignored' }>;

/** The sentence for a refusal, with its line where it has one. */
export const whyNot = (
  t: (key: TextKey, values?: Readonly<Record<string, string>>) => string,
  { why, item }: Refusal,
): string => (item === undefined ? t(why) : t('options.organisation.line', { item: String(item), why: t(why) }));
