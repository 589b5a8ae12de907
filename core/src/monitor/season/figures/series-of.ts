import { addMonths, type Month, monthOfYear } from "../../../period/index.ts";
import { boundsOfGrowth, boundsOfLevel } from "../bounds.ts";
import { singleGrowths } from "../cumulative.ts";
import { monthOfPeriod, monthsIn, periodOf, placeIn, type Season, type Series } from "../periods.ts";
import type { History, Told } from "./read-history.ts";

/** Whether figures come by months, with January and February as one, or by quarters: as declared, and as the figures themselves show. */
export function seasonOf({ point, cumulative, single, cumulativeGrowth, singleGrowth }: History): Season {
  if (point.indicator.frequency !== "month") return 4;
  if (point.indicator.janFebCombined) return 11;
  const told = [cumulative, single, cumulativeGrowth, singleGrowth].flatMap((each) => [...each.keys()]);
  // Habits change: the last five years of figures tell.
  const since = addMonths((told.length ? Math.max(...told) : point.month) as Month, -60);
  const months = told.filter((month) => month > since);
  const of = (ofYear: number) => new Set(months.filter((month) => monthOfYear(month) === ofYear)).size;
  // Bureaus that print no January bulletin begin the year with 1—2月.
  return 2 * of(1) < of(2) ? 11 : 12;
}

/** The month before a period's end in the same year, or null where the period begins the year. */
function before(season: Season, period: number): Month | null {
  return placeIn(season, period) === 0 ? null : monthOfPeriod(season, period - 1);
}

/** Values from the first to the last one known. @returns null where there is none */
export function seriesFrom(
  season: Season,
  values: ReadonlyMap<number, number>,
  what: Pick<Series, "kind" | "isGrowth" | "bounds">,
): Series | null {
  if (values.size === 0) return null;
  const first = Math.min(...values.keys());
  const last = Math.max(...values.keys());
  return {
    season,
    first,
    ...what,
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
  const kind = point.indicator.kind === "rate" ? "rate" : "level";
  return seriesFrom(season, values, { kind, bounds: boundsOfLevel(point.indicator) });
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

/**
 * Growth of single periods on the year before: as published, else as the cumulative growth moved. Of what is published for single months
 * 1—2月 has the cumulative growth.
 */
export function growthsOf(history: History): Series | null {
  const { cumulativeGrowth, singleGrowth } = history;
  const season = seasonOf(history);
  if (2 * singleGrowth.size <= cumulativeGrowth.size) {
    const cumulative = cumulativesOf(history);
    return cumulative && singleGrowths(cumulative);
  }
  const told = byPeriod(season, singleGrowth);
  const firstOfYear = [...byPeriod(season, cumulativeGrowth)].filter(([period]) => placeIn(season, period) === 0);
  if (season === 11) for (const [period, value] of firstOfYear) told.set(period, value);
  return seriesFrom(season, told, growthsOfPeriods(history));
}

const growthsOfPeriods = ({ point: { indicator } }: History) =>
  ({ kind: "rate", isGrowth: indicator.unit !== "%", bounds: boundsOfGrowth(indicator) }) as const;

/** Cumulative growth by periods. */
export function cumulativesOf(history: History): Series | null {
  const season = seasonOf(history);
  return seriesFrom(season, byPeriod(season, history.cumulativeGrowth), growthsOfPeriods(history));
}

/** Figures at the ends of periods; of 1—2月 not those that say January alone. */
const byPeriod = (season: Season, told: Told): Map<number, number> =>
  new Map(
    [...told]
      .filter(([month]) => monthOfPeriod(season, periodOf(season, month)) === month)
      .map(([month, value]) => [periodOf(season, month), value]),
  );

/** Months between a month and the last one in a series; negative where the series goes on beyond it. */
export const periodsBehind = ({ season, first, values }: Series, month: Month): number =>
  periodOf(season, month) - (first + values.length - 1);
