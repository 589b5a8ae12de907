import { inMonth, isInCombinedMonths, isQuarterEnd, type Point, periodBefore } from "../../figures/index.ts";
import { addMonths, type Month, monthOfYear, yearOf } from "../../period/index.ts";

/** Whether the indicator has a figure of this span in the month at all: no January alone, quarters at their ends. */
export function isPeriod(point: Point): boolean {
  const { indicator, span, month } = point;
  if (indicator.frequency === "year") return monthOfYear(month) === 12;
  if (indicator.frequency === "quarter" || span === "quarter") return isQuarterEnd(month);
  return !isInCombinedMonths(point);
}

/** The point itself, or its newest period before: a quarter's figure stands until the next quarter's. */
export function atPeriod(point: Point): Point {
  let at = point;
  while (!isPeriod(at)) at = inMonth(at, addMonths(at.month, -1));
  return at;
}

/** The `count` periods before a point, nearest first. */
export function periodsBefore(point: Point, count: number): Point[] {
  const before: Point[] = [];
  for (let at = periodBefore(point); before.length < count; at = periodBefore(at)) before.push(at);
  return before;
}

/** Periods of a figure from one month to another, oldest first. */
export function periodsBetween(point: Point, from: Month, to: Month): Point[] {
  const periods: Point[] = [];
  for (let at = atPeriod(inMonth(point, to)); at.month >= from; at = periodBefore(at)) periods.unshift(at);
  return periods;
}

/** Calendar months from one month to another. @example monthsFrom(202411, 202502) // 3 */
export const monthsFrom = (from: Month, to: Month): number =>
  (yearOf(to) - yearOf(from)) * 12 + monthOfYear(to) - monthOfYear(from);
