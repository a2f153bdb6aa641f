import { describe, expect, it } from 'vitest';
import { fingerprints, welshBehind } from '../../../scripts/welsh/behind.ts';

const english = { 'a.first': 'Ring 999.', 'a.second': 'Close it.' };

describe('Welsh that has to be read again', () => {
  it('is none while the English stands as it was read', () => {
    expect(welshBehind(fingerprints(english), english)).toEqual([]);
  });

  it('is what changed in English or is new there', () => {
    const now = { 'a.first': 'Ring 999 now.', 'a.second': 'Close it.', 'a.third': 'Tell someone.' };
    expect(welshBehind(fingerprints(english), now)).toEqual(['a.first', 'a.third']);
  });
});
