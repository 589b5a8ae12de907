import type { Measured } from "../types.ts";
import { missing, ok, PERCENT, type Value } from "./measured.ts";

/** The product of 1 + growth over all periods, or why there is none. */
function product(growthsPct: readonly Value[]): Measured {
  if (growthsPct.length === 0) return missing("not-published");
  let factor = 1;
  for (const growth of growthsPct) {
    if (growth === null) return missing("not-published");
    factor *= (100 + growth) / 100;
  }
  return ok(factor, "");
}

const isFactorLost = (growth: Value): boolean => growth !== null && growth <= -100;

/**
 * Average growth over years (两年平均): the geometric mean of the yearly factors.
 * @returns percent; missing when a year is missing or lost everything (−100 % or less)
 * @source domain/statistics.md 3.4; vectors stat.avg_growth
 * @example averageGrowth([21, 0]) // 10 %
 * @example averageGrowth([5, -100]) // missing: base-not-positive
 */
export function averageGrowth(growthsPct: readonly Value[]): Measured {
  const factor = product(growthsPct);
  if (factor.status === "missing") return factor;
  if (growthsPct.some(isFactorLost)) return missing("base-not-positive");
  return ok(100 * (factor.value ** (1 / growthsPct.length) - 1), PERCENT);
}

/**
 * Average yearly growth between two levels that lie `years` apart.
 * @source domain/statistics.md 3.4; vectors stat.avg_growth_levels
 * @example averageGrowthOfLevels(100, 121, 2) // 10 %
 */
export function averageGrowthOfLevels(start: Value, end: Value, years: number): Measured {
  if (end === null) return missing("not-published");
  if (start === null) return missing("base-missing");
  if (start <= 0 || end <= 0 || years <= 0) return missing("base-not-positive");
  return ok(100 * ((end / start) ** (1 / years) - 1), PERCENT);
}

/**
 * Growth over several periods one after the other, as of monthly rates (环比) chained.
 * @source domain/statistics.md 3.4; vectors stat.chain_growth
 * @example chainedGrowth([10, 10]) // 21 %
 */
export function chainedGrowth(growthsPct: readonly Value[]): Measured {
  const factor = product(growthsPct);
  return factor.status === "missing" ? factor : ok(100 * (factor.value - 1), PERCENT);
}
