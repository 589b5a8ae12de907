import { predict } from "./model/predict.ts";
import { type RegArima, regArima } from "./model/regarima.ts";
import { dot } from "./numeric/least-squares.ts";
import { known, type Series } from "./periods.ts";

/** With fewer values than this nothing is foreseen. */
export const fewest = 8;

/**
 * The periods ahead of a series: jointly a Student's t, of the values or of their logarithms. The errors of neighbouring months go
 * together, which is why a year's total is surer than its months added up.
 */
export interface Foresight {
  isLog: boolean;
  /** Middle of each period ahead, in logarithms where `isLog`. */
  location: Float64Array;
  /** Of the errors, row by row. */
  covariance: Float64Array;
  degrees: number;
  /** How many values it stands on. */
  periods: number;
  /** `season`: the whole model; `plain`: too short for a season, so wider. */
  way: "season" | "growth" | "plain";
  model: RegArima;
}

/** Values below which a season cannot be told from chance: three years. */
export const fullLength = (season: Series["season"]): number => (season === 4 ? 12 : 3 * season);

/**
 * Foresees a series whose first and last values are known.
 * @returns null where it is too short
 */
export function foresee(series: Series, horizon: number): Foresight | null {
  const periods = known(series);
  if (periods < fewest) return null;
  const hasSeason = series.kind === "level" && series.values.length >= series.season + 6;
  const model = regArima(series, hasSeason ? 1 : 0);
  if (!model) return null;
  const { mean, covariance } = predict(model.fit, horizon);
  const { variance, degreesOfFreedom } = model.fit;
  return {
    isLog: model.isLog,
    location: mean,
    covariance: covariance.map((each) => each * variance),
    degrees: Math.max(3, degreesOfFreedom),
    periods,
    way: hasSeason ? "season" : series.kind === "rate" ? "growth" : "plain",
    model,
  };
}

/** Middle and spread of a weighted sum of what lies ahead. */
export function weighted(
  { location, covariance }: Foresight,
  weights: Float64Array,
): { middle: number; spread: number } {
  const n = location.length;
  let variance = 0;
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < n; j++) variance += weights[i]! * weights[j]! * covariance[i * n + j]!;
  }
  return { middle: dot(weights, location), spread: Math.sqrt(Math.max(0, variance)) };
}
