import type { Decoded, SettingReport } from './decode.ts';
import { defaultSettings, type GivenSettings, type SettingKey } from './settings.ts';

/** Nation and language are asked in "About you"; the others are an organisation's to decide. */
const notOwn: readonly SettingKey[] = ['nation', 'language', 'hideChannels', 'notice', 'allowPrint', 'allowPractice'];

/** Whether a person may set it alone, for themselves. */
export const isOwn = (key: SettingKey): boolean => !notOwn.includes(key);

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
