import type { Measured } from "../types.ts";
import { missing, ok, PERCENT, sum, type Value } from "./measured.ts";

/**
 * Growth of a whole from its parts' growth, where only growth is published.
 * @param parts weights of the base period, never of the current one, on any scale; growth in percent
 * @returns percent; missing when a part is, as the rest would be another whole
 * @source domain/statistics.md 3.6; vectors stat.weighted_growth
 * @example weightedGrowth([{ weight: 50, growthPct: 8 }, { weight: 30, growthPct: 4 }, { weight: 20, growthPct: -6 }]) // 4 %
 */
export function weightedGrowth(parts: readonly { weight: Value; growthPct: Value }[]): Measured {
  const weight = sum(parts.map((part) => part.weight));
  if (weight === null) return missing("base-missing");
  if (weight <= 0) return missing("base-not-positive");
  const growth = sum(parts.map((part) => (part.growthPct === null ? null : (part.weight ?? 0) * part.growthPct)));
  return growth === null ? missing("not-published") : ok(growth / weight, PERCENT);
}
