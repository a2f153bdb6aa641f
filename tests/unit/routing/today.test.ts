import { expect, it } from 'vitest';
import { rulesDate } from '../../../src/routing/rules-version.ts';
import { today } from '../../../src/routing/today.ts';

it('is the day of the clock, and never before the day of the rules', () => {
  expect(today(new Date('2036-11-28T23:59:59Z'))).toBe('2036-11-28');
  expect(today(new Date('2016-11-28T00:00:00Z'))).toBe(rulesDate);
  expect(today(new Date(`${rulesDate}T12:00:00Z`))).toBe(rulesDate);
});
