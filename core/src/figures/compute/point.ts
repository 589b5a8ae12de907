import type { Address, Measure } from "../../address/index.ts";
import { type Indicator, indicator, type RegionCode } from "../../catalogue/index.ts";
import { addMonths, type Month, monthOfYear, type Span } from "../../period/index.ts";

/** An address without its wording, and with its indicator at hand: what is computed. */
export interface Point {
  region: RegionCode;
  indicator: Indicator;
  /** GB/T 4754 code; empty: all. */
  industry: string;
  /** Size class; empty: all. Tables do not tell figures by size, enterprises' reports do. */
  size: string;
  /** Code of one enterprise; empty: all. */
  enterprise: string;
  /** Number of the target meant; 0: the first in force. Only measures that speak of targets look at it. */
  goal: number;
  month: Month;
  span: Span;
  measure: Measure;
}

/** @returns null when the catalogue has no such indicator */
export function pointOf({ region, indicator: code, month, span, measure, filters }: Address): Point | null {
  const found = indicator(code);
  return (
    found && {
      region,
      indicator: found,
      industry: filters.industry ?? "",
      size: filters.size ?? "",
      enterprise: filters.enterprise ?? "",
      goal: filters.goal ?? 0,
      month,
      span,
      measure,
    }
  );
}

export function addressOf({
  region,
  indicator,
  industry,
  size,
  enterprise,
  goal,
  month,
  span,
  measure,
}: Point): Address {
  const filters = {
    ...(industry && { industry }),
    ...(size && { size: size as "large" }),
    ...(enterprise && { enterprise }),
    ...(goal && { goal }),
  };
  return { region, indicator: indicator.code, month, span, measure, filters };
}

/** All figures of one indicator and one set of filters; the part of a key that is text. */
export const seriesOf = ({ indicator, industry, size, enterprise, goal }: Point): string => {
  const filters = size || industry || enterprise ? `;${industry};${size};${enterprise}` : "";
  return goal ? `${indicator.code}${filters};;${goal}` : `${indicator.code}${filters}`;
};

/** The same series elsewhere. Written out, as it is made a hundred thousand times a screen: spreading costs three times as much. */
const moved = (point: Point, region: RegionCode, month: Month, span: Span, measure: Measure): Point => ({
  region,
  indicator: point.indicator,
  industry: point.industry,
  size: point.size,
  enterprise: point.enterprise,
  goal: point.goal,
  month,
  span,
  measure,
});

export const withMeasure = (point: Point, measure: Measure): Point =>
  moved(point, point.region, point.month, point.span, measure);
export const inMonth = (point: Point, month: Month): Point =>
  moved(point, point.region, month, point.span, point.measure);
export const inRegion = (point: Point, region: RegionCode): Point =>
  moved(point, region, point.month, point.span, point.measure);
export const isPart = ({ industry, size, enterprise }: Point): boolean => (industry || size || enterprise) !== "";
export const inWhole = (point: Point): Point => ({ ...point, industry: "", size: "", enterprise: "" });
export const inSpan = (point: Point, span: Span): Point => moved(point, point.region, point.month, span, point.measure);
export const ayearBefore = (point: Point): Point => inMonth(point, addMonths(point.month, -12));

/** December of the year before: what 比年初 is counted from. */
export const yearStart = (point: Point): Point => inMonth(point, addMonths(point.month, -monthOfYear(point.month)));

/** January, or the single month of February, of what is counted for both months together. */
export function isInCombinedMonths({ indicator, month, span }: Point): boolean {
  if (!indicator.janFebCombined || indicator.frequency !== "month") return false;
  const at = monthOfYear(month);
  return at === 1 || (at === 2 && span === "month");
}

export const isQuarterEnd = (month: Month): boolean => monthOfYear(month) % 3 === 0;

/**
 * The period before, as 较上月 means it: the quarter before for what is counted by quarters; before 1—2月 the whole last
 * year, and before the first single month, March, last December, where January and February are one.
 */
export function periodBefore(point: Point): Point {
  return inMonth(point, addMonths(point.month, -stepBack(point)));
}

function stepBack({ indicator, month, span }: Point): number {
  if (indicator.frequency === "year") return 12;
  if (indicator.frequency === "quarter" || span === "quarter") return isQuarterEnd(month) ? 3 : monthOfYear(month) % 3;
  if (!indicator.janFebCombined) return 1;
  const firstOfYear = span === "month" ? 3 : 2;
  return monthOfYear(month) === firstOfYear ? firstOfYear : 1;
}
