import { ownErrors } from "./model/own-errors.ts";
import { predict } from "./model/predict.ts";
import { type Base, fitBase, type RegArima, regArima } from "./model/regarima.ts";
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
 * Nobody has told yet why a month stands out, and taking a step for real that was none costs more than the outlier: only the wildest are
 * taken out of levels before looking ahead, and of growth rates none. What is left in widens the band.
 */
const caution: Record<Series["kind"], number> = {
  level: 1,
  rate: Number.POSITIVE_INFINITY,
  derived: Number.POSITIVE_INFINITY,
};

/** Half a year beyond the first: some months can be held against those of the year before. */
const showsSeason = ({ kind, season, values }: Series): boolean => kind === "level" && values.length >= season + 6;

/** A series with its calendar; one long enough for a season with the model that has one. */
export const seasonalBase = (series: Series): Base | null => fitBase(series, showsSeason(series) ? 1 : 0);

/**
 * Foresees a series whose first and last values are known.
 * @param base the series fitted before, where it is at hand
 * @returns null where it is too short
 */
export function foresee(series: Series, horizon: number, base = seasonalBase(series)): Foresight | null {
  const periods = known(series);
  if (periods < fewest || !base) return null;
  const hasSeason = showsSeason(series);
  const model = regArima(base, caution[series.kind]);
  const { mean, covariance } = predict(model.fit, horizon);
  const { variance, degreesOfFreedom } = model.fit;
  return {
    isLog: model.isLog,
    location: mean,
    covariance: scaled(covariance, variance, ownErrors(model, horizon)),
    degrees: Math.max(3, degreesOfFreedom),
    periods,
    way: hasSeason ? "season" : series.kind === "level" ? "plain" : "growth",
    model,
  };
}

/** @param widths of each period's error, by which it is wider than the theory */
function scaled(covariance: Float64Array, variance: number, widths: Float64Array): Float64Array {
  const n = widths.length;
  return covariance.map((each, at) => each * variance * widths[Math.floor(at / n)]! * widths[at % n]!);
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
