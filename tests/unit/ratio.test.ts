import { describe, expect, it } from 'vitest';
import { ratioOf } from '../bench/ratio.ts';

const round = (one: number, other: number) => ({ one: [one, one, one * 50], other: [other, other, other] });

describe('how many times as long one way takes as the other', () => {
  it('is the ratio of the medians, whatever a single time is', () => {
    const { ratio, low, high } = ratioOf([round(20, 10), round(40, 20)]);
    for (const figure of [ratio, low, high]) expect(figure).toBeCloseTo(2);
  });

  it('is no ratio at all where rounds go either way, and the interval says so', () => {
    const { ratio, low, high } = ratioOf([round(11, 10), round(10, 11), round(12, 10), round(10, 12)]);
    expect(ratio).toBeCloseTo(1);
    expect(low).toBeLessThan(0.95);
    expect(high).toBeGreaterThan(1.05);
  });

  it('does not reach 1 where every round is slower', () => {
    const { low } = ratioOf([1.08, 1.1, 1.12, 1.09].map((times) => round(10 * times, 10)));
    expect(low).toBeGreaterThan(1.07);
  });
});
