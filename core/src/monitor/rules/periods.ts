import { inMonth, isInCombinedMonths, isQuarterEnd, type Point, periodBefore } from "../../figures/index.ts";
import { addMonths, type Month, monthOfYear, spanLabel, spanWords, yearOf } from "../../period/index.ts";

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

/** Whether the figure grows from January on, so that its first period of a year and the whole year before speak of different months. */
const isOfItsYear = ({ span, indicator }: Point): boolean => span === "ytd" && indicator.frequency !== "year";

/**
 * Of the `count` periods before a point those that make one course with it, nearest first: 1—2月 is no next step after a whole
 * year, so a cumulative figure's course begins anew with each year.
 */
export const courseBefore = (point: Point, count: number): Point[] =>
  periodsBefore(point, count).filter(({ month }) => !isOfItsYear(point) || yearOf(month) === yearOf(point.month));

/** What stands in for the course where a year has only begun: the same months of the year before. Null of what has no such beginning. */
export const yearBefore = (point: Point): Point | null =>
  isOfItsYear(point) ? inMonth(point, addMonths(point.month, -12)) : null;

/** A period as it is called beside another: 1—5月, or 2024年1—5月 of another year. */
export const periodBeside = ({ month, span, indicator }: Point, { month: other }: Point): string =>
  (yearOf(month) === yearOf(other) ? spanWords : spanLabel)(month, span, indicator.kind === "stock");

/** Periods of a figure from one month to another, oldest first. */
export function periodsBetween(point: Point, from: Month, to: Month): Point[] {
  const periods: Point[] = [];
  for (let at = atPeriod(inMonth(point, to)); at.month >= from; at = periodBefore(at)) periods.unshift(at);
  return periods;
}

/** Calendar months from one month to another. @example monthsFrom(202411, 202502) // 3 */
export const monthsFrom = (from: Month, to: Month): number =>
  (yearOf(to) - yearOf(from)) * 12 + monthOfYear(to) - monthOfYear(from);
