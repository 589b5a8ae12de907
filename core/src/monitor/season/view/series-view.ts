import type { Derivation, Point, Workings } from "../../../figures/index.ts";
import { type TargetMeasure, targetMeasures } from "../../../figures/index.ts";
import type { Month } from "../../../period/index.ts";
import { type Adjusted, adjust } from "../adjust.ts";
import { type Banded, banded, bandedAhead, emptyTally, rollingOrigins, type Tally } from "../backtest/rolling.ts";
import { cumulativeAhead } from "../cumulative.ts";
import { ownSeries } from "../figures/own-history.ts";
import { type History, readHistory } from "../figures/read-history.ts";
import { cumulativesOf, growthsOf, levelsOf } from "../figures/series-of.ts";
import { type Foresight, foresee, seasonalBase } from "../forecast.ts";
import { known, monthOfPeriod, type Series } from "../periods.ts";

/** How the figures of an address are looked at: as amounts, as growth so far in the year, or as they stand. */
export type ViewKind = "levels" | "cumulative-growth" | "single-growth" | "own";

/** One period of a series, known or to come. */
export interface ViewPoint {
  month: Month;
  observed: number | null;
  adjusted: number | null;
  trend: number | null;
  /** Factors in percent of levels in logarithms, else amounts. */
  seasonal: number | null;
  holiday: number | null;
  forecast: number | null;
  low: number | null;
  high: number | null;
}

/** A series with its adjustment and its forecast. */
export interface SeriesView {
  kind: ViewKind;
  series: Series;
  points: ViewPoint[];
  adjusted: Adjusted | null;
  foresight: Foresight | null;
  /** Rolling-origin test on the series itself; null where it is too short to be tried. */
  tally: Tally | null;
  inputs: Derivation[];
}

/** Periods shown ahead: a year. */
const yearAhead = (series: Series): number => series.season;

/** A measure that is looked at as it stands in tables; growth and levels have series of their own. */
export const ownMeasure = ({ measure }: Pick<Point, "measure">): TargetMeasure | null =>
  targetMeasures.find((each) => each === measure && each !== "yoy" && each !== "level") ?? null;

/** The series of an address up to its month, taken apart and foreseen. @returns null where there is no figure at all */
export function seriesView(point: Point, workings: Workings): SeriesView | null {
  const plain = { ...point, goal: 0 };
  const history = readHistory(plain, workings);
  const measure = ownMeasure(point);
  const own = measure && ownSeries(plain, measure, point.span, workings);
  const inputs = history.newest;
  if (measure) return own && viewOf("own", own, inputs);
  if (point.measure === "yoy") return ofGrowth(history, point, inputs);
  const levels = levelsOf(history);
  return levels ? viewOf(levels.kind === "level" ? "levels" : "own", levels, inputs) : ofGrowth(history, point, inputs);
}

function ofGrowth(history: History, { span }: Point, inputs: Derivation[]): SeriesView | null {
  const cumulative = cumulativesOf(history);
  if (span === "ytd" && cumulative) return viewOf("cumulative-growth", cumulative, inputs);
  const single = growthsOf(history);
  return single && viewOf("single-growth", single, inputs);
}

function viewOf(kind: ViewKind, series: Series, inputs: Derivation[]): SeriesView {
  const base = kind === "levels" ? seasonalBase(series) : null;
  const adjusted = base && adjust(series, base);
  const horizon = yearAhead(series);
  const foresight = kind === "cumulative-growth" ? null : foresee(series, horizon);
  const ahead = kind === "cumulative-growth" ? cumulativeBanded(series, horizon) : foresight && bandedAhead(foresight);
  return {
    kind,
    series,
    points: [...pastOf(series, adjusted), ...futureOf(series, ahead)],
    adjusted,
    foresight,
    tally: tried(kind, series),
    inputs,
  };
}

const cumulativeBanded = (series: Series, horizon: number): Banded | null => {
  const outlooks = cumulativeAhead(series, horizon);
  return outlooks && banded(outlooks);
};

const orNull = (value: number | undefined): number | null =>
  value === undefined || Number.isNaN(value) ? null : value;

function pastOf(series: Series, adjusted: Adjusted | null): ViewPoint[] {
  const inPercent = adjusted?.model.isLog ? 100 : 1;
  const part = (column: Float64Array | undefined, t: number, by = 1): number | null => {
    const value = orNull(column?.[t]);
    return value === null ? null : by * value;
  };
  return Array.from(series.values, (value, t) => ({
    month: monthOfPeriod(series.season, series.first + t),
    observed: orNull(value),
    adjusted: part(adjusted?.adjusted, t),
    trend: part(adjusted?.trend, t),
    seasonal: part(adjusted?.seasonal, t, inPercent),
    holiday: adjusted?.model.holiday.length ? part(adjusted.holiday, t, inPercent) : null,
    forecast: null,
    low: null,
    high: null,
  }));
}

function futureOf({ season, first, values }: Series, ahead: Banded | null): ViewPoint[] {
  if (!ahead) return [];
  return Array.from(ahead.middle, (middle, h) => ({
    month: monthOfPeriod(season, first + values.length + h),
    observed: null,
    adjusted: null,
    trend: null,
    seasonal: null,
    holiday: null,
    forecast: middle,
    low: orNull(ahead.low[h]),
    high: orNull(ahead.high[h]),
  }));
}

/** Origins tried on one screen. */
const origins = 12;
/** Fewer cases than this tell nothing of a band's coverage. */
const fewestCases = 30;

function tried(kind: ViewKind, series: Series): Tally | null {
  const { season } = series;
  const shortest = 2 * season;
  if (known(series) < shortest + season / 2) return null;
  const foretell = kind === "cumulative-growth" ? { foretell: cumulativeBanded } : {};
  const tally = rollingOrigins(
    series,
    { horizon: season, shortest, origins, window: 10 * season, ...foretell },
    emptyTally(),
  );
  return tally.cases >= fewestCases ? tally : null;
}
