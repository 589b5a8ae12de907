import { given, type Measured, PERCENT, POINTS, type Value, yearOnYear } from "../figures/index.ts";
import { enterpriseStatus } from "./enterprise-status.ts";

export interface Production {
  cur: Value;
  prev: Value;
  base: Value;
}

/** Halted and reduced enterprises of a set, and what they cost its growth. */
export interface HaltedSummary {
  halted: number;
  reduced: number;
  /** What they produced less than last year, in the records' unit. */
  shortfall: number;
  /** Percentage points, not positive. */
  pull: Measured;
  growth: Measured;
  /** Growth if they had kept last year's level. */
  growthWithout: Measured;
}

/**
 * Counts halted and reduced enterprises (停减产) and what they take from the growth of the set.
 * Enterprises that did not report stand on neither side; those without a base count on this year's side only.
 * @source domain/monitoring.md 5.2; vectors mon.stop_reduce_summary
 * @example haltedSummary([{ cur: 0, prev: 5, base: 20 }, { cur: 100, prev: 90, base: 80 }], 0).pull // -20 百分点
 */
export function haltedSummary(records: readonly Production[], deltaPct: number): HaltedSummary {
  const counted = { halted: 0, reduced: 0 };
  let [now, before, shortfall] = [0, 0, 0];
  for (const { cur, prev, base } of records) {
    if (cur === null) continue;
    now += cur;
    before += base ?? 0;
    const status = enterpriseStatus(cur, prev, base, deltaPct);
    if (status !== "halted" && status !== "reduced") continue;
    counted[status] += 1;
    shortfall += (base ?? 0) - cur;
  }
  const pullPp = before > 0 ? (-100 * shortfall) / before : null;
  return {
    ...counted,
    shortfall,
    pull: given(pullPp === 0 ? 0 : pullPp, POINTS, "base-not-positive"),
    growth: yearOnYear({ now, base: before }),
    growthWithout: given(before > 0 ? (100 * (now + shortfall - before)) / before : null, PERCENT, "base-not-positive"),
  };
}
