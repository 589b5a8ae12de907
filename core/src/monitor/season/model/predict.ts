import { BandFactor } from "../numeric/band.ts";
import type { Fit } from "./fit.ts";
import { covariancesOf, differenced, differencesOf } from "./shape.ts";

/** The future of a fitted column. */
export interface Prediction {
  mean: Float64Array;
  /** Of the errors of all periods ahead, row by row, in units of the innovations' variance; the regression's own error included. */
  covariance: Float64Array;
}

/**
 * The best linear forecast of a fit and the covariance of its errors: exact for the length at hand, since the factor of the moving
 * average simply goes on beyond the last value.
 */
export function predict(fit: Fit, horizon: number): Prediction {
  const { mean, news, factor, count, differences } = expectedAhead(fit, horizon);
  const covariance = innovationCovariance(factor, count, horizon, differences);
  addRegressionError(covariance, news, fit.regression.inverse);
  return { mean, covariance };
}

/** The forecast alone. */
export const meanAhead = (fit: Fit, horizon: number): Float64Array => expectedAhead(fit, horizon).mean;

function expectedAhead(fit: Fit, horizon: number) {
  const { shape, y, gaps, regressors } = fit.problem;
  const differences = differencesOf(shape);
  const degree = differences.length - 1;
  const count = y.length - degree;
  const factor = new BandFactor(covariancesOf(shape, fit.parameters), count + horizon);
  const ahead = (column: Float64Array) => {
    const innovations = factor.whiten(differenced(column, differences, y.length));
    return integrated(expected(innovations, factor, horizon), column, y.length, differences);
  };
  const mean = ahead(y);
  const columns = [...gaps.map((at) => unit(y.length, at)), ...regressors];
  // What each regressor does in the future beyond what its own past would foretell.
  const news = columns.map((column, i) => {
    const foretold = ahead(column);
    return foretold.map((value, h) => (i < gaps.length ? 0 : (column[y.length + h] ?? 0)) - value);
  });
  news.forEach((column, i) => {
    for (let h = 0; h < horizon; h++) mean[h]! += fit.regression.coefficients[i]! * column[h]!;
  });
  return { mean, news, factor, count, differences };
}

function unit(length: number, at: number): Float64Array {
  const column = new Float64Array(length);
  column[at] = 1;
  return column;
}

/** Expected differences ahead, given the innovations so far. */
function expected(innovations: Float64Array, factor: BandFactor, horizon: number): Float64Array {
  const count = innovations.length;
  return Float64Array.from({ length: horizon }, (_, h) => {
    let sum = 0;
    for (let j = Math.max(0, count - 40); j < count; j++) sum += factor.at(count + h, j) * innovations[j]!;
    return sum;
  });
}

/** Differences ahead summed up again, onto what stands before them. */
function integrated(
  ahead: Float64Array,
  column: Float64Array,
  length: number,
  differences: Float64Array,
): Float64Array {
  const out = new Float64Array(ahead.length);
  const at = (t: number) => (t < length ? column[t]! : out[t - length]!);
  for (let h = 0; h < out.length; h++) {
    let sum = ahead[h]!;
    for (let lag = 1; lag < differences.length; lag++) {
      const by = differences[lag]!;
      if (by !== 0) sum -= by * at(length + h - lag);
    }
    out[h] = sum;
  }
  return out;
}

/** Covariance of the errors ahead: the innovations to come, through the factor, summed up like the differences. */
function innovationCovariance(factor: BandFactor, count: number, horizon: number, differences: Float64Array) {
  const nothing = new Float64Array(differences.length);
  const paths = Array.from({ length: horizon }, (_, source) => {
    const effect = Float64Array.from({ length: horizon }, (_, h) => factor.at(count + h, count + source));
    return integrated(effect, nothing, nothing.length, differences);
  });
  const covariance = new Float64Array(horizon * horizon);
  for (const path of paths) {
    for (let i = 0; i < horizon; i++) {
      for (let j = 0; j < horizon; j++) covariance[i * horizon + j]! += path[i]! * path[j]!;
    }
  }
  return covariance;
}

function addRegressionError(covariance: Float64Array, news: readonly Float64Array[], inverse: Float64Array) {
  const [k, horizon] = [news.length, Math.sqrt(covariance.length)];
  for (let i = 0; i < horizon; i++) {
    for (let j = 0; j < horizon; j++) {
      let sum = 0;
      for (let a = 0; a < k; a++) {
        for (let b = 0; b < k; b++) sum += news[a]![i]! * inverse[a * k + b]! * news[b]![j]!;
      }
      covariance[i * horizon + j]! += sum;
    }
  }
}
