import type { Value } from "../figures/index.ts";

/** @returns NaN of nothing; the mean of the two middle values of an even number */
export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const half = sorted.length >> 1;
  const upper = sorted[half] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[half - 1] ?? Number.NaN) + upper) / 2;
}

/** Makes the median absolute deviation of normal numbers estimate their standard deviation. */
export const normalMad = 1.4826;
const zOfMad = 0.6745;

export interface RobustZ {
  median: number;
  /** Median absolute deviation. */
  mad: number;
  /** Null where the history never moves: an absolute rule has to judge then. */
  z: Value;
  isFar: boolean | null;
}

/**
 * How far a value lies from its history, in a scale that single wild values of the history do not stretch.
 * @returns z in robust standard deviations
 * @source domain/monitoring.md 5.1; vectors mon.robust_z
 * @example robustZ([4.1, 5, 5.2, 4.7, 5.5, 4.9, 5.1], -2, 3.5).z // -23.6075
 */
export function robustZ(history: readonly number[], x: number, limit: number): RobustZ {
  const middle = median(history);
  const mad = median(history.map((each) => Math.abs(each - middle)));
  if (!(mad > 0)) return { median: middle, mad, z: null, isFar: null };
  const z = (zOfMad * (x - middle)) / mad;
  return { median: middle, mad, z, isFar: Math.abs(z) > limit };
}
