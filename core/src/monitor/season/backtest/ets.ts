import { smooth } from "../model/smoothing.ts";
import { known } from "../periods.ts";
import type { Method } from "./baselines.ts";

/** Fewer values leave the weights of smoothing to chance. */
const fewest = 6;

/**
 * Exponential smoothing with a damped trend, and a season for levels (of positive levels in logarithms): what a bureau's spreadsheet would
 * do, and so a yardstick.
 */
export const smoothing: Method = (series, horizon) => {
  const { kind, season, values } = series;
  if (known(series) < fewest) return new Float64Array(horizon).fill(Number.NaN);
  const isLog = kind === "level" && values.every((value) => Number.isNaN(value) || value > 0);
  const y = isLog ? values.map(Math.log) : values;
  const ahead = smooth(y, season, kind === "level" && values.length >= 2 * season, 120).after(y.length - 1, horizon);
  return isLog ? ahead.map(Math.exp) : ahead;
};
