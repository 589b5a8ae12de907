import { type Bounds, unbounded } from "./bounds.ts";
import { type Combined, combine } from "./combine/index.ts";
import { baseEffect } from "./model/base-effect.ts";
import { ownErrors } from "./model/own-errors.ts";
import { predict } from "./model/predict.ts";
import { type Base, fitBase, type RegArima, regArima } from "./model/regarima.ts";
import { degreesOf, spreads } from "./model/spread.ts";
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
  /** What the middle is made of: the model and simple ways, by their weights. */
  parts: Combined["parts"];
  /** Whether last year's growth was so far out of line that this year's is moved by it. */
  hasBaseEffect: boolean;
  /** Of the errors, row by row, as those of normal numbers. */
  covariance: Float64Array;
  degrees: number;
  /** What each period can be. */
  bounds: Bounds;
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
  const model = regArima(base, caution[series.kind]);
  const { mean, covariance } = predict(model.fit, horizon);
  const { ahead, misses, parts } = combine(model, mean);
  const ofBase = series.isGrowth ? baseEffect(series.values, series.season, horizon) : new Float64Array(horizon);
  return {
    isLog: model.isLog,
    location: ahead.map((value, h) => value + ofBase[h]!),
    parts,
    hasBaseEffect: ofBase.some((effect) => effect !== 0),
    covariance: withSpreads(covariance, spreadsOf(model, covariance, misses)),
    degrees: degreesOf[series.kind],
    bounds: series.bounds ?? unbounded,
    periods,
    way: showsSeason(series) ? "season" : series.kind === "level" ? "plain" : "growth",
    model,
  };
}

/** Why `foresee` gave nothing: too few periods at all, or enough of them with too many gaps between. */
export const whyUnforeseen = ({ values }: Series): "too-short" | "with-gaps" =>
  values.length < fewest ? "too-short" : "with-gaps";

/** Of the errors by periods ahead, as those of normal numbers. */
function spreadsOf({ series, isLog, fit }: RegArima, covariance: Float64Array, misses: readonly Float64Array[]) {
  const horizon = misses.length;
  const theory = Float64Array.from(misses, (_, h) => fit.variance * covariance[h * horizon + h]!);
  const y = isLog ? series.values.map(Math.log) : series.values;
  const size = series.kind !== "level" || isLog ? 1 : meanSize(y);
  return spreads(y, series, ownErrors(misses, theory, series.season), size);
}

function meanSize(y: Float64Array): number {
  const there = y.filter((value) => !Number.isNaN(value));
  return there.reduce((sum, value) => sum + Math.abs(value), 0) / there.length;
}

/** How errors go together as the model has it, and how large they are as measured. What the model is sure of moves as one. */
function withSpreads(covariance: Float64Array, sizes: Float64Array): Float64Array {
  const n = sizes.length;
  const own = (h: number) => covariance[h * n + h]!;
  return covariance.map((each, at) => {
    const [i, j] = [Math.floor(at / n), at % n];
    const together = own(i) > 0 && own(j) > 0 ? each / Math.sqrt(own(i) * own(j)) : 1;
    return together * sizes[i]! * sizes[j]!;
  });
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
