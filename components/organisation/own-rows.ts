import type { TextKey } from '../../src/language/text.ts';
import { isOwn } from '../../src/organisation/own-only.ts';
import { type SettingKey, settingTable } from '../../src/organisation/settings.ts';

type Row = (typeof settingTable)[number];

/** The settings a reporter may put in alone, in the table's order. */
export const ownRows: readonly Row[] = settingTable.filter(({ key }) => isOwn(key));

/** Headings, and how the keys below them begin; whatever fits nowhere stands under the last. */
const beginnings = {
  'options.organisation.lead': ['dsl'],
  'options.organisation.deputy': ['deputy'],
  'options.organisation.chair': ['chair'],
  'options.organisation.social-care': ['socialCare', 'outOfHours'],
  'options.organisation.officer': ['lado'],
} as const satisfies Partial<Record<TextKey, readonly string[]>>;

const headingOf = (key: SettingKey): TextKey => {
  const entries = Object.entries(beginnings) as [TextKey, readonly string[]][];
  return (
    entries.find(([, starts]) => starts.some((start) => key.startsWith(start)))?.[0] ?? 'options.organisation.more'
  );
};

export interface RowGroup {
  readonly heading: TextKey;
  readonly rows: readonly Row[];
}

/** The same rows under their headings. */
export const ownGroups: readonly RowGroup[] = (
  [...Object.keys(beginnings), 'options.organisation.more'] as readonly TextKey[]
).map((heading) => ({ heading, rows: ownRows.filter(({ key }) => headingOf(key) === heading) }));
