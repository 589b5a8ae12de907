import { type Value, valueOf, weightedGrowth } from "../../figures/index.ts";

export interface DistrictConsistency {
  /** What the parts' targets come to for the whole, by base weights, %. */
  implied: number;
  /** What the whole's target asks beyond that; negative is what the parts were given on top (加码). */
  gapPp: number;
  /** The parts' growths when each is given the same on top, in the order given. */
  uniform: number[];
}

/**
 * Whether the growths set for the areas reproduce the whole's.
 * @param parts last year's level and the growth set, %
 * @returns null when a part's weight or growth is not known: the rest would be another whole
 * @source domain/targets.md 3.4; vectors tgt.district_consistency
 * @example districtConsistency([{ weight: 50, growth: 9 }, { weight: 50, growth: 7 }], 9) // { implied: 8, gapPp: 1, uniform: [10, 8] }
 */
export function districtConsistency(
  parts: readonly { weight: Value; growth: Value }[],
  targetGrowth: Value,
): DistrictConsistency | null {
  const implied = valueOf(weightedGrowth(parts.map(({ weight, growth }) => ({ weight, growthPct: growth }))));
  if (implied === null || targetGrowth === null) return null;
  const gapPp = targetGrowth - implied;
  return { implied, gapPp, uniform: parts.map(({ growth }) => (growth ?? 0) + gapPp) };
}
