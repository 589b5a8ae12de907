import { chainedGrowth, type Measured, missing, ok, PERCENT, type Value, valueOf } from "../../figures/index.ts";

/**
 * Three month-on-month rates (环比) in a row as a rate a year: their chain to the fourth power.
 * @returns percent; missing where one of them is
 * @source domain/monitoring.md 2.3; vectors mon.annualised_3m
 * @example annualised3m([0.62, 0.83, 0.71]) // 8.99 %
 */
export function annualised3m(monthOnMonthPct: readonly [Value, Value, Value]): Measured {
  const quarter = valueOf(chainedGrowth(monthOnMonthPct));
  return quarter === null ? missing("not-published") : ok(100 * ((1 + quarter / 100) ** 4 - 1), PERCENT);
}
