import { BandFactor } from "../numeric/band.ts";
import { gramOf, type LeastSquares, leastSquares, logDeterminant } from "../numeric/least-squares.ts";
import { lowest } from "../numeric/search.ts";
import { covariancesOf, differenced, differencesOf, type Parameters, type Shape } from "./shape.ts";

/** What is fitted: a column and its regressors over time; regressors reach into the future. */
export interface Problem {
  shape: Shape;
  /** Without gaps: what stands in one does not matter, as the gap has a regressor of its own. */
  y: Float64Array;
  /** Periods without a value. */
  gaps: readonly number[];
  /** Each at least as long as `y`. */
  regressors: readonly Float64Array[];
}

/** A fitted regression with moving-average errors. Coefficients: first the gaps', then the regressors'. */
export interface Fit {
  problem: Problem;
  parameters: Parameters;
  /** Whitened regression. */
  regression: LeastSquares;
  /** Whitened columns, gaps first. */
  columns: readonly Float64Array[];
  /** Values beyond what differences and regression use up. */
  degreesOfFreedom: number;
  /** Variance of the innovations, corrected for the regression. */
  variance: number;
  logLikelihood: number;
  /** Akaike's criterion, corrected for length. */
  aicc: number;
}

/**
 * What is thought of θ and Θ before a series is seen. On long series the likelihood rules; short ones do not wander to an edge.
 */
export interface Expected {
  mean: Parameters;
  spread: Parameters;
}

const bounds = [
  [-0.9, 0.98],
  [-0.4, 0.98],
] as const;

const gapColumn = (length: number, at: number): Float64Array => {
  const column = new Float64Array(length);
  column[at] = 1;
  return column;
};

/** The differenced column and regressors, the gaps' first: the same for all parameters. */
function differencedColumns({ shape, y, gaps, regressors }: Problem) {
  const differences = differencesOf(shape);
  const all = [...gaps.map((at) => gapColumn(y.length, at)), ...regressors];
  return {
    target: differenced(y, differences),
    columns: all.map((column) => differenced(column, differences, y.length)),
  };
}

type Differenced = ReturnType<typeof differencedColumns>;

/** The fit at given parameters. @returns null where the regressors depend on each other or use up the series */
function fitAt(problem: Problem, { target, columns }: Differenced, parameters: Parameters): Fit | null {
  const count = target.length;
  const known = count - problem.gaps.length;
  const degreesOfFreedom = count - columns.length;
  if (degreesOfFreedom < 2) return null;
  const factor = new BandFactor(covariancesOf(problem.shape, parameters), count);
  const whitened = columns.map((column) => factor.whiten(column));
  const regression = leastSquares(factor.whiten(target), whitened);
  if (!regression) return null;
  // A gap's regressor takes its point out of the sum of squares; this term takes it out of the determinant.
  const ofGaps = problem.gaps.length
    ? logDeterminant(gramOf(whitened.slice(0, problem.gaps.length)), problem.gaps.length)
    : 0;
  const spread = Math.max(regression.sumOfSquares / known, Number.MIN_VALUE);
  const logLikelihood = -0.5 * (known * (Math.log(2 * Math.PI * spread) + 1) + factor.logDeterminant(count) + ofGaps);
  const estimated = problem.regressors.length + 3;
  const aicc = -2 * logLikelihood + (2 * estimated * known) / Math.max(1, known - estimated - 1);
  return {
    problem,
    parameters,
    regression,
    columns: whitened,
    degreesOfFreedom,
    variance: regression.sumOfSquares / degreesOfFreedom,
    logLikelihood,
    aicc,
  };
}

/** The fit of other regressors at parameters found before. */
export const refit = (problem: Problem, parameters: Parameters): Fit | null =>
  fitAt(problem, differencedColumns(problem), parameters);

/** Far below what a likelihood tells apart. */
const tolerance = 0.005;

/**
 * The fit of greatest likelihood, weighed with what is expected.
 * @param near parameters of a fit that differs little
 */
export function fit(problem: Problem, { mean, spread }: Expected, near?: Parameters): Fit | null {
  const prepared = differencedColumns(problem);
  const surprise = (at: readonly number[]) =>
    at.reduce((sum, x, i) => sum + 0.5 * ((x - mean[i]!) / spread[i]!) ** 2, 0);
  const found = lowest(
    (at) => {
      const tried = fitAt(problem, prepared, [at[0]!, at[1]!]);
      return tried ? surprise(at) - tried.logLikelihood : Number.POSITIVE_INFINITY;
    },
    near ?? mean,
    bounds,
    { most: 60, tolerance, step: near ? 0.08 : 0.2 },
  );
  return fitAt(problem, prepared, [found.at[0]!, found.at[1]!]);
}

/** Coefficient of a regressor with its t. */
export function coefficientOf({ regression, problem, variance }: Fit, regressor: number) {
  const at = problem.gaps.length + regressor;
  const k = regression.coefficients.length;
  const value = regression.coefficients[at]!;
  const error = Math.sqrt(variance * regression.inverse[at * k + at]!);
  return { value, error, t: value / error };
}
