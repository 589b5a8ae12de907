import type { Measured } from "../types.ts";
import { missing, ok, POINTS, type Value } from "./measured.ts";
import { roundHalfUp } from "./rounding.ts";

/**
 * Difference of two rates in percentage points (百分点).
 * @param decimals compares the rates as published, rounded to so many decimals; absent: as they are (for alarms)
 * @source domain/statistics.md 3.9; vectors stat.pp_diff
 * @example pointDifference(6.5, 5.25) // 1.25 百分点
 * @example pointDifference(5.02, 4.98, 1) // 0 百分点
 */
export function pointDifference(a: Value, b: Value, decimals?: number): Measured {
  if (a === null) return missing("not-published");
  if (b === null) return missing("parent-missing");
  if (decimals === undefined) return ok(a - b, POINTS);
  // The difference of two rounded rates has no more decimals than they; rounding again only removes binary noise.
  return ok(roundHalfUp(roundHalfUp(a, decimals) - roundHalfUp(b, decimals), decimals), POINTS);
}
