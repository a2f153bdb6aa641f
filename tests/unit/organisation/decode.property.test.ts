import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeSettings } from '../../../src/organisation/decode.ts';
import { defaultSettings, settingTable } from '../../../src/organisation/settings.ts';
import { count, shows } from '../../proof/shows.ts';
import { runs } from './runs.ts';
import { plausibleSettings } from './some-settings.ts';

const keys = settingTable.map((row) => row.key);
const nonsense = fc.oneof(
  fc.anything({
    withBigInt: true,
    withDate: true,
    withMap: true,
    withSet: true,
    withSparseArray: true,
    withNullPrototype: true,
  }),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.webUrl(),
  fc.integer().map(String),
  fc.array(fc.string()),
  fc.array(fc.string()).map((items) => JSON.stringify(items)),
);

describe('random policies', () => {
  it('never throws, and a bad key never costs a good sibling', { timeout: 600_000 }, ({ task }) => {
    fc.assert(
      fc.property(plausibleSettings, fc.dictionary(fc.constantFrom(...keys), nonsense), (good, noise) => {
        const alone = decodeSettings(good);
        const mixed = decodeSettings({ ...good, ...noise });
        for (const key of keys) {
          if (key in noise) continue;
          expect(mixed.settings[key]).toEqual(alone.settings[key]);
        }
        expect(mixed.report.map((row) => row.key)).toEqual(keys);
      }),
      { numRuns: runs(100_000) },
    );
    shows(task, 'random-policies', `${count(runs(100_000))} policies, 0 throws, every valid sibling kept`);
  });

  it('accepted settings are accepted again, unchanged', { timeout: 600_000 }, () => {
    fc.assert(
      fc.property(plausibleSettings, (raw) => {
        const { given } = decodeSettings(raw);
        expect(decodeSettings(given).given).toEqual(given);
        expect(decodeSettings(JSON.parse(JSON.stringify(given))).given).toEqual(given);
      }),
      { numRuns: runs(100_000) },
    );
  });
});

describe('random stored values', () => {
  it.each(settingTable)(
    '$key: anything but an accepted value gives the default',
    { timeout: 600_000 },
    ({ key, fallback }) => {
      fc.assert(
        fc.property(nonsense, (value) => {
          const { settings, given, report } = decodeSettings({ [key]: value });
          const row = report.find((each) => each.key === key);
          if (row?.status === 'applied') expect(settings[key]).toEqual(given[key]);
          else expect(settings[key]).toEqual(fallback);
          expect({ ...settings, [key]: fallback }).toEqual(defaultSettings);
        }),
        { numRuns: runs(10_000) },
      );
    },
  );
});
