import { addMonths, type Month, monthOfYear } from "../../../period/index.ts";
import { monthOfPeriod, monthsIn, periodOf, placeIn, type Season, type Series } from "../periods.ts";
import type { History, Told } from "./read-history.ts";

/** Whether figures come by months, with January and February as one, or by quarters: as declared, and as the figures themselves show. */
export function seasonOf({
  point: { indicator },
  cumulative,
  single,
  cumulativeGrowth,
  singleGrowth,
}: History): Season {
  if (indicator.frequency !== "month") return 4;
  if (indicator.janFebCombined) return 11;
  const months = [cumulative, single, cumulativeGrowth, singleGrowth].flatMap((told) => [...told.keys()]);
  const of = (ofYear: number) => new Set(months.filter((month) => monthOfYear(month) === ofYear)).size;
  // Bureaus that print no January bulletin begin the year with 1—2月.
  return 2 * of(1) < of(2) ? 11 : 12;
}

/** The month before a period's end in the same year, or null where the period begins the year. */
function before(season: Season, period: number): Month | null {
  return placeIn(season, period) === 0 ? null : monthOfPeriod(season, period - 1);
}

/** Values from the first to the last one known. @returns null where there is none */
export function seriesFrom(season: Season, values: ReadonlyMap<number, number>, kind: Series["kind"]): Series | null {
  if (values.size === 0) return null;
  const first = Math.min(...values.keys());
  const last = Math.max(...values.keys());
  return {
    season,
    first,
    kind,
    values: Float64Array.from({ length: last - first + 1 }, (_, t) => values.get(first + t) ?? Number.NaN),
  };
}

const periodsOf = (season: Season, ...told: Told[]): Set<number> =>
  new Set(told.flatMap((each) => [...each.keys()].map((month) => periodOf(season, month))));

/** Levels of single periods: told, or the difference of two cumulative values. Of a balance the end of the period. */
export function levelsOf(history: History): Series | null {
  const { point, cumulative, single } = history;
  const season = seasonOf(history);
  if (point.indicator.kind === "index") return null;
  const isFlow = point.indicator.kind === "flow";
  const values = new Map<number, number>();
  for (const period of periodsOf(season, cumulative, single)) {
    const end = monthOfPeriod(season, period);
    const value = isFlow
      ? (flowOf(season, period, cumulative) ?? ofOneMonth(season, period, single.get(end)))
      : (single.get(end) ?? cumulative.get(end));
    if (value !== undefined) values.set(period, value);
  }
  return seriesFrom(season, values, point.indicator.kind === "rate" ? "rate" : "level");
}

const ofOneMonth = (season: Season, period: number, value: number | undefined): number | undefined =>
  monthsIn(season, period) === 2 ? undefined : value;

function flowOf(season: Season, period: number, cumulative: Told): number | undefined {
  const to = cumulative.get(monthOfPeriod(season, period));
  const since = before(season, period);
  const earlier = since === null ? 0 : cumulative.get(since);
  if (to === undefined || earlier === undefined) return undefined;
  return (to - earlier) / (season === 4 ? 1 : monthsIn(season, period));
}

/** Months of the year up to and in a period: what cumulative growth is weighed by where no levels are known. */
export const monthsSoFar = (season: Season, period: number): number => monthOfYear(monthOfPeriod(season, period));

/**
 * Growth of single periods on the year before. Where only cumulative growth is published, each month's is what the cumulative growth
 * moved by, months weighed alike.
 */
export function growthsOf(history: History): Series | null {
  const { cumulativeGrowth, singleGrowth } = history;
  const season = seasonOf(history);
  const derived = new Map<number, number>();
  for (const period of periodsOf(season, cumulativeGrowth)) {
    const value = growthOf(season, period, cumulativeGrowth);
    if (value !== undefined) derived.set(period, value);
  }
  const told = new Map<number, number>();
  for (const [month, value] of singleGrowth) {
    if (season !== 11 || monthOfYear(month) > 2) told.set(periodOf(season, month), value);
  }
  for (const [period, value] of derived) {
    if (season === 11 && placeIn(season, period) === 0) told.set(period, value);
  }
  return seriesFrom(season, told.size * 2 > derived.size + 2 ? told : derived, "rate");
}

function growthOf(season: Season, period: number, cumulative: Told): number | undefined {
  const to = cumulative.get(monthOfPeriod(season, period));
  const since = before(season, period);
  if (to === undefined || since === null) return to;
  const earlier = cumulative.get(since);
  if (earlier === undefined) return undefined;
  const [all, old] = [monthsSoFar(season, period), monthOfYear(since)];
  return (all * to - old * earlier) / (all - old);
}

/** Months between a month and the last one in a series; negative where the series goes on beyond it. */
export const periodsBehind = ({ season, first, values }: Series, month: Month): number =>
  periodOf(season, month) - (first + values.length - 1);
