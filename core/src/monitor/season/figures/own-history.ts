import type { Indicator } from "../../../catalogue/index.ts";
import {
  inMonth,
  inSpan,
  isQuarterEnd,
  type Point,
  type TargetMeasure,
  valueIn,
  type Workings,
  withMeasure,
} from "../../../figures/index.ts";
import { addMonths, type Month, monthOfYear, monthsBetween, type Span } from "../../../period/index.ts";
import { boundsOf } from "../bounds.ts";
import { periodOf, type Season, type Series } from "../periods.ts";
import { seriesFrom } from "./series-of.ts";

/** Three years: places, shares and gaps need peers and superiors, month for month. */
const lookBack = 36;

/** A figure's own course as it stands in tables: places, shares, gaps to the superior, ratios. */
export function ownSeries(point: Point, measure: TargetMeasure, span: Span, workings: Workings): Series | null {
  const { indicator, month } = point;
  const season: Season = indicator.frequency !== "month" ? 4 : indicator.janFebCombined ? 11 : 12;
  const values = new Map<number, number>();
  for (const each of monthsBetween(addMonths(month, 1 - lookBack), month)) {
    if (!isAsked(each, season)) continue;
    const value = valueIn(workings.of(withMeasure(inSpan(inMonth(point, each), span), measure)));
    if (value !== null) values.set(periodOf(season, each), value);
  }
  return seriesFrom(season, values, {
    kind: "rate",
    isGrowth: isPriceLevel(indicator, measure),
    bounds: boundsOf(measure, indicator),
  });
}

/** A price index is a growth that begins at 100. */
const isPriceLevel = ({ kind, group }: Indicator, measure: TargetMeasure): boolean =>
  kind === "index" && group === "prices" && measure === "level";

const isAsked = (month: Month, season: Season): boolean =>
  season === 4 ? isQuarterEnd(month) : season === 12 || monthOfYear(month) > 1;
