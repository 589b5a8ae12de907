import type { Measured } from "../types.ts";
import { combine, difference, given, missing, ok, PERCENT, type Value } from "./measured.ts";
import { impliedBase, yearOnYear } from "./year-on-year.ts";

/**
 * A single month (当月) as the difference of two cumulative values (累计). Revisions of earlier months end up in it.
 * @source domain/statistics.md 3.3; vectors stat.month_from_cum
 * @example monthFromCumulative(330, 210, "亿元") // 120 亿元
 */
export function monthFromCumulative(cumulative: Value, before: Value, unit = ""): Measured {
  return difference(given(cumulative, unit), given(before, unit), unit);
}

/** A cumulative level (累计) with its published growth in percent. */
export interface Cumulative {
  level: Value;
  growthPct: Value;
}

export interface DerivedMonth {
  month: Measured;
  /** Last year's cumulative values on the comparable basis that the published growth implies. */
  base: Measured;
  baseBefore: Measured;
  monthBase: Measured;
  /** Percent. Derived: show it so, and with no more than one decimal. */
  growth: Measured;
}

/**
 * The single month and its growth from two successive cumulative levels and growths.
 * @source domain/statistics.md 3.3; vectors stat.month_yoy_from_cum
 * @example monthGrowthFromCumulative({ level: 330, growthPct: 10 }, { level: 210, growthPct: 5 }).growth // 20 %
 */
export function monthGrowthFromCumulative(to: Cumulative, before: Cumulative, unit = ""): DerivedMonth {
  const base = impliedBase(to.level, to.growthPct, unit);
  const baseBefore = impliedBase(before.level, before.growthPct, unit);
  const month = monthFromCumulative(to.level, before.level, unit);
  const monthBase = difference(base, baseBefore, unit);
  const growth = combine(month, monthBase, (now, then) => yearOnYear({ now, base: then }));
  return { month, base, baseBefore, monthBase, growth };
}

/**
 * The month's growth where only rates are published (规上工业增加值).
 * @param growthPct, beforePct published growth to this month and to the month before, percent
 * @param shareBeforePct share of the earlier months in last year's cumulative value, percent
 * @returns percent; an error of the published rates comes out (1+s)/(1−s) times as large
 * @source domain/statistics.md 3.3; vectors stat.month_growth_from_rates
 * @example monthGrowthFromRates(3.2, 4, 80) // 0 %
 */
export function monthGrowthFromRates(growthPct: Value, beforePct: Value, shareBeforePct: Value): Measured {
  if (growthPct === null || beforePct === null) return missing("not-published");
  if (shareBeforePct === null) return missing("base-missing");
  if (shareBeforePct >= 100) return missing("base-not-positive");
  return ok((100 * growthPct - beforePct * shareBeforePct) / (100 - shareBeforePct), PERCENT);
}

/**
 * How far a derived month's growth may be off, in percentage points, when the published rates are rounded.
 * @param roundingPp half the last published digit: 0.05 for one decimal
 * @source domain/statistics.md 3.3
 * @example monthGrowthError(0.05, 11 / 12) // 1.15
 */
export const monthGrowthError = (roundingPp: number, shareBefore: number): number =>
  (roundingPp * (1 + shareBefore)) / (1 - shareBefore);
