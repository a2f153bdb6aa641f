import type { Decoded, SettingReport } from './decode.ts';
import { defaultSettings, type GivenSettings, type SettingKey, settingTable } from './settings.ts';

const own: ReadonlySet<SettingKey> = new Set(settingTable.filter((row) => row.own !== null).map(({ key }) => key));

/** Whether a person may set it alone, for themselves. */
export const isOwn = (key: SettingKey): boolean => own.has(key);

const withReason = (row: SettingReport): SettingReport =>
  row.status === 'applied' && !isOwn(row.key)
    ? { key: row.key, status: 'ignored', why: 'organisation.why.not-own' }
    : row;

/** What was typed, kept or read from a file, without what a person may not set for themselves; each of these is named. */
export function ownOnly<D extends Decoded>(decoded: D): D {
  const given: GivenSettings = Object.fromEntries(
    Object.entries(decoded.given).filter(([key]) => isOwn(key as SettingKey)), // `given` holds keys of the table alone
  );
  return { ...decoded, given, settings: { ...defaultSettings, ...given }, report: decoded.report.map(withReason) };
}
