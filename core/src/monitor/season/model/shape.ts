import type { Season } from "../periods.ts";

/**
 * (1−B)(1−Bˢ)^D z = (1−θB)(1−ΘBˢ) a. With D = 1 the airline model of levels; with D = 0 of growth on the year before, whose seasonal
 * difference is taken already and leaves the moving average over a year behind.
 */
export interface Shape {
  season: Season;
  seasonalDifference: 0 | 1;
}

/** θ and Θ. */
export type Parameters = readonly [number, number];

function product(a: readonly number[], b: readonly number[]): number[] {
  const out = new Array<number>(a.length + b.length - 1).fill(0);
  for (let i = 0; i < a.length; i++) for (let j = 0; j < b.length; j++) out[i + j]! += a[i]! * b[j]!;
  return out;
}

const oneMinus = (coefficient: number, lag: number): number[] => {
  const out = new Array<number>(lag + 1).fill(0);
  out[0] = 1;
  out[lag] = -coefficient;
  return out;
};

/** Coefficients of the differences, the first of them 1. */
export const differencesOf = ({ season, seasonalDifference }: Shape): Float64Array =>
  Float64Array.from(product(oneMinus(1, 1), seasonalDifference ? oneMinus(1, season) : [1]));

/** Covariances of the moving average at lags 0, 1, … for innovations of variance 1. */
export function covariancesOf({ season }: Shape, [theta, seasonalTheta]: Parameters): Float64Array {
  const coefficients = product(oneMinus(theta, 1), oneMinus(seasonalTheta, season));
  const q = coefficients.length - 1;
  const out = new Float64Array(q + 1);
  for (let lag = 0; lag <= q; lag++) {
    for (let j = 0; j + lag <= q; j++) out[lag]! += coefficients[j]! * coefficients[j + lag]!;
  }
  return out;
}

/**
 * A column's differences: shorter by the degree.
 * @param from first entry of the answer that is not 0
 */
export function differenced(
  column: Float64Array,
  differences: Float64Array,
  count = column.length,
  from = 0,
): Float64Array {
  const degree = differences.length - 1;
  const out = new Float64Array(Math.max(0, count - degree));
  for (let lag = 0; lag <= degree; lag++) {
    const by = differences[lag]!;
    if (by === 0) continue;
    for (let t = from, at = from + degree - lag; t < out.length; t++, at++) out[t]! += by * column[at]!;
  }
  return out;
}
