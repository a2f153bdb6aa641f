import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeSettings } from '../../../src/organisation/decode.ts';
import { isOwn, ownOnly } from '../../../src/organisation/own-only.ts';
import { defaultSettings, type SettingKey, settingTable } from '../../../src/organisation/settings.ts';
import { runs } from './runs.ts';
import { plausibleSettings } from './some-settings.ts';

describe('what a person may set for themselves', () => {
  it('keeps their own rows, holds the default of every other, and gives the reason for each left out', () => {
    fc.assert(
      fc.property(plausibleSettings, (raw) => {
        const all = decodeSettings(raw);
        const own = ownOnly(all);
        for (const [index, { key }] of settingTable.entries()) {
          expect(own.given[key]).toEqual(isOwn(key) ? all.given[key] : undefined);
          expect(own.settings[key]).toEqual(isOwn(key) ? all.settings[key] : defaultSettings[key]);
          const leftOut = !isOwn(key) && all.report[index]?.status === 'applied';
          expect(own.report[index]).toEqual(
            leftOut ? { key, status: 'ignored', why: 'organisation.why.not-own' } : all.report[index],
          );
        }
      }),
      { numRuns: runs(10_000) },
    );
  });

  it('is never what hides a channel, speaks for the organisation or takes something away', () => {
    const organisations: readonly SettingKey[] = ['hideChannels', 'notice', 'allowPrint', 'allowPractice'];
    expect(organisations.filter(isOwn)).toEqual([]);
    expect(settingTable.filter(({ key }) => isOwn(key)).length).toBeGreaterThan(10);
  });
});
