import { smooth } from "../model/smoothing.ts";
import { type Column, type Member, rehearsed } from "./member.ts";

/** Steps of the search for the weights of smoothing: a few per cent off the best do no harm in a combination. */
const steps = 45;

/** Periods after the beginning from which a way without a season is tried. */
const fewest = 4;

/** 上期水平: the last value goes on. */
export const carried = (column: Column, horizon: number): Member =>
  rehearsed("carried", column, horizon, fewest, (t, ahead) => new Float64Array(ahead).fill(column.y[t]!));

/** How many years before a period `ahead` after `t` one has to go back for a value known at `t`. */
const yearsBack = (ahead: number, season: number): number => Math.ceil(ahead / season);

/** 上年同期: last year's value comes again. */
export function lastYear(column: Column, horizon: number): Member {
  const { y, season } = column;
  const path = (t: number, ahead: number) =>
    Float64Array.from({ length: ahead }, (_, h) => y[t + 1 + h - season * yearsBack(h + 1, season)] ?? y[t]!);
  return rehearsed("last-year", column, horizon, season - 1, path);
}

/** 上年同期加近一年平均增量: last year's value and what a year has brought on average of late, year by year. */
export function growing(column: Column, horizon: number): Member {
  const { y, season } = column;
  const path = (t: number, ahead: number) => {
    const growth = meanChange(y, season, t);
    return Float64Array.from({ length: ahead }, (_, h) => {
      const years = yearsBack(h + 1, season);
      const then = y[t + 1 + h - season * years];
      return then === undefined ? y[t]! : then + years * growth;
    });
  };
  return rehearsed("growing", column, horizon, season + 2, path);
}

/** Mean change on the year before, over the last year up to `t`. */
function meanChange(y: Float64Array, season: number, t: number): number {
  const from = Math.max(season, t - season + 1);
  let sum = 0;
  for (let u = from; u <= t; u++) sum += y[u]! - y[u - season]!;
  return t >= from ? sum / (t - from + 1) : 0;
}

/** 指数平滑: level, damped trend and season, newer values weighing more. */
export function smoothed(column: Column, horizon: number, hasSeason: boolean): Member {
  const { y, isKnown, season } = column;
  const known = y.map((value, t) => (isKnown(t) ? value : Number.NaN));
  const fitted = smooth(known, season, hasSeason, steps);
  return rehearsed(
    "smoothing",
    column,
    horizon,
    Math.max(fewest, Math.min(season, y.length >> 1)),
    fitted.after,
    hasSeason ? 4 : 3,
  );
}
