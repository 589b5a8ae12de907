import type { Measured } from "../types.ts";
import { combine, missing, ok, PERCENT, type Value } from "./measured.ts";
import { percentOf } from "./share.ts";
import { yearOnYear } from "./year-on-year.ts";

/**
 * Value-added rate (增加值率): value added in percent of gross output.
 * @source domain/statistics.md 3.7; vectors stat.va_rate
 * @example valueAddedRate(58, 232) // 25 %
 */
export const valueAddedRate = (valueAdded: Value, output: Value): Measured => percentOf(valueAdded, output);

/** At prices of the base period. Indices are 100 when prices did not move. */
function deflate(value: Measured, priceIndex: Value): Measured {
  if (value.status === "missing") return value;
  if (priceIndex === null) return missing("not-published");
  return priceIndex > 0 ? ok((100 * value.value) / priceIndex, value.unit) : missing("base-not-positive");
}

export interface DeflatedValueAdded {
  /** At current prices. */
  current: Measured;
  /** At prices of the base period. */
  real: Measured;
  /** Percent, real. */
  growth: Measured;
}

/**
 * Real growth of value added from output by single deflation (单缩法), the monthly practice.
 * @param ratePct the industry's annual value-added rate; priceIndex producer prices, same period of last year = 100
 * @source domain/statistics.md 3.7; vectors stat.va_growth_deflated
 * @example deflatedValueAdded({ output: 600, ratePct: 25, priceIndex: 120, base: 100 }).growth // 25 %
 */
export function deflatedValueAdded(
  from: { output: Value; ratePct: Value; priceIndex: Value; base: Value },
  unit = "",
): DeflatedValueAdded {
  const { output, ratePct, priceIndex, base } = from;
  const current = output === null || ratePct === null ? missing("not-published") : ok((output * ratePct) / 100, unit);
  const real = deflate(current, priceIndex);
  const growth = real.status === "ok" ? yearOnYear({ now: real.value, base }) : real;
  return { current, real, growth };
}

/**
 * Real growth behind a nominal one.
 * @param priceIndex same period of last year = 100
 * @source domain/statistics.md 3.7; vectors stat.real_growth
 * @example realGrowth(10, 110) // 0 %
 */
export function realGrowth(nominalPct: Value, priceIndex: Value): Measured {
  const factor = nominalPct === null ? missing("not-published") : ok(100 + nominalPct, "");
  return combine(deflate(factor, priceIndex), ok(100, ""), (real, base) => ok(real - base, PERCENT));
}
