import type { Measured } from "../types.ts";
import { missing, ok, type Pair, PERCENT, type Value } from "./measured.ts";

/**
 * Growth against the same period of last year (同比): this period over its base, minus one.
 * @returns percent, unrounded; missing when a value is missing or the base is zero or less
 * @source domain/statistics.md 3.1; vectors stat.yoy_growth
 * @example yearOnYear({ now: 126.5, base: 110 }) // 15 %
 * @example yearOnYear({ now: 12, base: 0 }) // missing: base-not-positive
 */
export function yearOnYear({ now, base }: Pair): Measured {
  if (now === null) return missing("not-published");
  if (base === null) return missing("base-missing");
  if (base <= 0) return missing("base-not-positive");
  // × 100 before ÷: one rounding instead of two, so 36 on 1000 is 3.6 and not 3.5999999999999996.
  return ok((100 * (now - base)) / base, PERCENT);
}

/**
 * The base that a published level and its growth imply. It is the comparable base (可比口径), which need not be the level
 * published last year and never replaces it.
 * @returns in the level's unit; missing when the growth takes away all of the base (−100 % or less)
 * @source domain/statistics.md 3.2; vectors stat.base_from_growth
 * @example impliedBase(90, -10, "亿元") // 100 亿元
 */
export function impliedBase(now: Value, growthPct: Value, unit = ""): Measured {
  if (now === null || growthPct === null) return missing("not-published");
  if (growthPct <= -100) return missing("base-not-positive");
  return ok((100 * now) / (100 + growthPct), unit);
}
