import type { Measured } from "../types.ts";
import { difference, given, PERCENT, POINTS, type Value } from "./measured.ts";
import { percentOf } from "./share.ts";

/**
 * Sales rate (产销率): sales value in percent of output, and its change in points against an earlier rate.
 * @source domain/statistics.md 3.12; vectors stat.sales_rate
 * @example salesRate(95, 100, 96).change // -1 百分点
 */
export function salesRate(sales: Value, output: Value, ratePctBefore: Value): { rate: Measured; change: Measured } {
  const rate = percentOf(sales, output);
  return { rate, change: difference(rate, given(ratePctBefore, PERCENT, "base-missing"), POINTS) };
}
