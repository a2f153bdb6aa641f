const at = (numbers: readonly number[], share: number): number => {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.min(Math.floor(sorted.length * share), sorted.length - 1)] ?? Number.NaN;
};

/** The middle one of some numbers; NaN of none. */
export const median = (numbers: readonly number[]): number => at(numbers, 0.5);

/** The number that 95 of 100 do not pass; NaN of none. */
export const p95 = (numbers: readonly number[]): number => at(numbers, 0.95);
