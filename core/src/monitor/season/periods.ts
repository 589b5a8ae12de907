import { type Month, month, monthOfYear, yearOf } from "../../period/index.ts";
import type { Bounds } from "./bounds.ts";

/** Periods in a year: months; months with January and February as one (1—2月); quarters. */
export type Season = 12 | 11 | 4;

/** Place of a month's period in its year, from 0. With eleven periods January has none of its own. */
const placeOf: Record<Season, (ofYear: number) => number> = {
  12: (ofYear) => ofYear - 1,
  11: (ofYear) => Math.max(0, ofYear - 2),
  4: (ofYear) => Math.ceil(ofYear / 3) - 1,
};
const endOf: Record<Season, (place: number) => number> = {
  12: (place) => place + 1,
  11: (place) => place + 2,
  4: (place) => 3 * (place + 1),
};

/** Running number of the period a month lies in; periods in a row have numbers in a row. */
export const periodOf = (season: Season, m: Month): number => yearOf(m) * season + placeOf[season](monthOfYear(m));

/** Last month of a period. @example monthOfPeriod(11, periodOf(11, 202501)) // 202502 */
export const monthOfPeriod = (season: Season, period: number): Month =>
  month(Math.floor(period / season), endOf[season](placeIn(season, period)));

/** Place of a period in its year, from 0. */
export const placeIn = (season: Season, period: number): number => ((period % season) + season) % season;
export const yearOfPeriod = (season: Season, period: number): number => Math.floor(period / season);

/** Months in a period. */
export function monthsIn(season: Season, period: number): number {
  if (season === 4) return 3;
  return season === 11 && placeIn(season, period) === 0 ? 2 : 1;
}

/** What is foreseen and adjusted. */
export interface Series {
  season: Season;
  /** Period of the first value. */
  first: number;
  /**
   * One a period, NaN where there is none. A level is a month's average of its period, so that 1—2月 stands beside March; of quarters
   * it is the quarter's.
   */
  values: Float64Array;
  /**
   * `rate`: growth rates and ratios as published; never in logarithms, and their season is gone or hardly there. `derived`: growth worked
   * out from cumulative growth, which carries the noise of two roundings.
   */
  kind: "level" | "rate" | "derived";
  /** Growth on the year before, whose base may have been out of line; not ratios and indices. */
  isGrowth?: boolean;
  /** What its values can be; unbounded if not said. */
  bounds?: Bounds;
}

/** How many values of a series are known. */
export function known({ values }: Pick<Series, "values">): number {
  let count = 0;
  for (const value of values) if (!Number.isNaN(value)) count++;
  return count;
}

/** The first `length` periods of a series. */
export const upTo = (series: Series, length: number): Series => ({
  ...series,
  values: series.values.subarray(0, length),
});
