import type { Value } from "../../figures/index.ts";

export interface MonthPath {
  /** What each month must come to, and all up to it. */
  levels: number[];
  cumulative: number[];
  /** Share of the year that has usually gone by the end of each month, %. */
  seasonalProgress: number[];
}

/**
 * A year's growth taken apart into months of the same growth over last year's.
 * @param base last year's months (or two-month and quarterly periods), in order
 * @returns null when a month is not known or there is no positive base
 * @source domain/targets.md 3.1; vectors tgt.decompose_months
 * @example decomposeMonths([60, 60, 85, 95], 10)?.cumulative // [66, 132, 225.5, 330]
 */
export function decomposeMonths(base: readonly Value[], targetGrowth: Value): MonthPath | null {
  const known = base.filter((each) => each !== null);
  if (targetGrowth === null || known.length < base.length) return null;
  const before = runningSums(known);
  const total = before.at(-1) ?? 0;
  if (total <= 0) return null;
  const grown = (level: number) => (level * (100 + targetGrowth)) / 100;
  return {
    levels: known.map(grown),
    cumulative: before.map(grown),
    seasonalProgress: before.map((level) => (100 * level) / total),
  };
}

/** @example runningSums([1, 2, 3]) // [1, 3, 6] */
export function runningSums(values: readonly number[]): number[] {
  let total = 0;
  return values.map((value) => (total += value));
}
