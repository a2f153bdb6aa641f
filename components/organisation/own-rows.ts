import type { TextKey } from '../../src/language/text.ts';
import { ownHeadings } from '../../src/organisation/setting-row.ts';
import { settingTable } from '../../src/organisation/settings.ts';

type Row = (typeof settingTable)[number];

/** The settings a reporter may put in alone, in the table's order. */
export const ownRows: readonly Row[] = settingTable.filter(({ own }) => own !== null);

export interface RowGroup {
  readonly heading: TextKey;
  readonly rows: readonly Row[];
}

/** The same rows under their headings. */
export const ownGroups: readonly RowGroup[] = ownHeadings.map((heading) => ({
  heading: `options.organisation.${heading}`,
  rows: ownRows.filter(({ own }) => own === heading),
}));
