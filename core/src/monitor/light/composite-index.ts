import type { Value } from "../../figures/index.ts";

/**
 * Change in percent of the mean of both values, so that a rise and the fall back are of one size. Of a rate, take the difference.
 * @returns null where the two add up to zero
 * @source domain/monitoring.md 3 (Conference Board); vectors mon.symmetric_change
 * @example symmetricChange(11, 9) // 20
 */
export const symmetricChange = (now: number, before: number): Value =>
  now + before === 0 ? null : (200 * (now - before)) / (now + before);

export interface IndexStep {
  /** Share of each component: the less it usually moves, the more. */
  factors: number[];
  contributions: number[];
  sum: number;
  index: number;
}

/**
 * One period of a composite index (合成指数) from the symmetric changes of its components.
 * @param deviations usual (standard) deviation of each component's changes
 * @returns null where a component never moves or there is none
 * @source domain/monitoring.md 3 (Conference Board); vectors mon.composite_index_step
 * @example compositeIndexStep(100, [1, 1], [1, 1])?.sum // 1
 */
export function compositeIndexStep(
  before: number,
  changes: readonly number[],
  deviations: readonly number[],
): IndexStep | null {
  if (changes.length === 0 || changes.length !== deviations.length) return null;
  if (deviations.some((deviation) => !(deviation > 0))) return null;
  const all = deviations.reduce((sum, deviation) => sum + 1 / deviation, 0);
  const factors = deviations.map((deviation) => 1 / deviation / all);
  const contributions = changes.map((change, at) => change * (factors[at] ?? 0));
  const sum = contributions.reduce((total, each) => total + each, 0);
  return { factors, contributions, sum, index: (before * (200 + sum)) / (200 - sum) };
}
