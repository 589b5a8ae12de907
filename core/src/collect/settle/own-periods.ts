import { type Indicator, indicator as indicatorOf } from "../../catalogue/index.ts";
import { type Month, monthOfYear, type Span } from "../../period/index.ts";
import type { ReadCell } from "../types.ts";

const monthsBetween = { month: 1, quarter: 3, year: 12 } as const;
/** Until then some of what is counted for January and February together was published for each of them as well. */
const combinedSince = 201301;

/**
 * Is there a figure of this indicator for this month and span at all? GDP has none in May, and since 2013 retail sales have none of
 * January alone.
 * @source domain/codes.md 5; domain/statistics.md 2
 */
export function hasPeriod(of: Indicator, month: Month, span: Span | null): boolean {
  if (monthOfYear(month) % monthsBetween[of.frequency] !== 0) return false;
  if (of.frequency !== "month") return !(of.kind === "flow" && span === "month");
  const isAlone = monthOfYear(month) === 1 || (monthOfYear(month) === 2 && span === "month");
  return !(of.janFebCombined && of.kind !== "stock" && month >= combinedSince && isAlone);
}

/** A monthly bulletin repeats the last quarter's figure under its own month: nothing new may come of that. */
export function withinOwnPeriods(cells: readonly ReadCell[]): ReadCell[] {
  return cells.map((cell) => {
    const of = cell.status === "read" ? indicatorOf(cell.indicator ?? "") : null;
    if (!of || cell.month === null || hasPeriod(of, cell.month, cell.span)) return cell;
    return { ...cell, status: "unknown", reason: "no-such-period" };
  });
}
