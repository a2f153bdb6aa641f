import { median } from './median.ts';

/** Times of the same thing done in two ways, taken turn by turn in one round. */
export interface Round {
  readonly one: readonly number[];
  readonly other: readonly number[];
}

/** How many times as long one way takes as the other, and between which figures that lies 95 times in 100. */
export interface Ratio {
  readonly ratio: number;
  readonly low: number;
  readonly high: number;
}

const mean = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0) / numbers.length;

/** Random numbers from 0 up to 1, the same on every run (mulberry32), so that the same times give the same verdict. */
function sameEveryRun(): () => number {
  let state = 1;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * The ratio of one way to the other over some rounds, as the geometric mean of the ratios of their medians, with its
 * 95 % interval (bootstrap, 10,000 draws). Whole rounds are drawn, not times: two starts of a browser differ by more
 * than chance between their pages, and that is noise too.
 *
 * @param rounds each with browsers of its own; at least one
 */
export function ratioOf(rounds: readonly Round[]): Ratio {
  const logs = rounds.map(({ one, other }) => Math.log(median(one) / median(other)));
  const random = sameEveryRun();
  const draw = () => mean(logs.map(() => logs[Math.floor(random() * logs.length)] ?? Number.NaN));
  const drawn = Array.from({ length: 10_000 }, draw).sort((a, b) => a - b);
  const at = (share: number) => Math.exp(drawn[Math.floor(share * (drawn.length - 1))] ?? Number.NaN);
  return { ratio: Math.exp(mean(logs)), low: at(0.025), high: at(0.975) };
}
