import { BandFactor } from "../numeric/band.ts";
import { dot } from "../numeric/least-squares.ts";
import { studentBelow, studentQuantile } from "../numeric/student.ts";
import { type OutlierKind, outlierCourse, outlierKinds } from "../outlier.ts";
import { coefficientOf, type Fit, type Problem, refit } from "./fit.ts";
import { covariancesOf, differenced, differencesOf } from "./shape.ts";

export interface Outlier {
  kind: OutlierKind;
  /** Place in the series, from 0. */
  at: number;
}

/** An outlier with how far it stood out when it was found. */
export interface Found extends Outlier {
  t: number;
}

/**
 * |t| beyond which a period stands out: 3.3 for four years of months up to 4.0, as more of them do by chance in a long series. A spread
 * measured on few values is itself unsure, so the limit is where a Student's t is as rare as a normal number there.
 * @source domain/monitoring.md 2.2
 */
export function criticalValue(length: number, degreesOfFreedom: number): number {
  const ofNormal = Math.min(4, Math.max(3.3, 3.3 + 0.35 * Math.log2(length / 48)));
  return studentQuantile(studentBelow(ofNormal, Number.POSITIVE_INFINITY), degreesOfFreedom);
}

/** More outliers than this share of the series are no outliers. */
const mostShare = 0.06;
/** Makes the median of absolute normal numbers their standard deviation. */
const normalMedian = 1.4826;

interface Candidate extends Outlier {
  /** Whitened, and without what the regressors so far explain of it. */
  column: Float64Array;
  size: number;
}

/** Orthonormal columns that span the same as the given ones. */
function orthonormal(columns: readonly Float64Array[]): Float64Array[] {
  const out: Float64Array[] = [];
  for (const column of columns) {
    const rest = Float64Array.from(column);
    for (const unit of out) subtract(rest, unit, dot(unit, rest));
    const norm = Math.sqrt(dot(rest, rest));
    if (norm > 1e-9 * Math.sqrt(dot(column, column))) out.push(rest.map((value) => value / norm));
  }
  return out;
}

function subtract(from: Float64Array, unit: Float64Array, by: number) {
  for (let i = 0; i < from.length; i++) from[i]! -= by * unit[i]!;
}

/** A step or a fading change needs some periods after it to be told from a single one, and before it. */
const isPossible = (kind: OutlierKind, at: number, length: number): boolean =>
  kind === "AO" || (at >= 2 && at <= length - (kind === "LS" ? 3 : 2));

function candidates({ problem, parameters, columns }: Fit): Candidate[] {
  const { shape, y, gaps } = problem;
  const differences = differencesOf(shape);
  const factor = new BandFactor(covariancesOf(shape, parameters), y.length - differences.length + 1);
  const units = orthonormal(columns);
  const missing = new Set(gaps);
  const out: Candidate[] = [];
  for (const kind of outlierKinds) {
    for (let at = 0; at < y.length; at++) {
      if (missing.has(at) || !isPossible(kind, at, y.length)) continue;
      const from = Math.max(0, at - differences.length + 1);
      const course = differenced(outlierCourse(kind, y.length, at), differences, y.length, from);
      const whitened = factor.whiten(course, course.length, from);
      const own = dot(whitened, whitened);
      for (const unit of units) subtract(whitened, unit, dot(unit, whitened));
      const size = dot(whitened, whitened);
      if (size > 1e-6 * own) out.push({ kind, at, column: whitened, size });
    }
  }
  return out;
}

/**
 * Standard deviation that wild values do not stretch.
 * @param used coefficients fitted: each can make one residual nothing, as a gap's does
 */
function robustScale(residuals: Float64Array, used: number): number {
  const sizes = residuals.map(Math.abs).sort().subarray(used);
  const half = sizes.length >> 1;
  return normalMedian * (sizes.length % 2 === 1 ? sizes[half]! : (sizes[half - 1]! + sizes[half]!) / 2);
}

/**
 * Outliers (离群值) found one after the other at the fit's parameters: each time the one that stands out most, measured in the spread of
 * what is left.
 */
export function findOutliers(fit: Fit, critical: number): Found[] {
  let pool = candidates(fit);
  const residuals = Float64Array.from(fit.regression.residuals);
  const most = Math.floor(mostShare * fit.problem.y.length) + 1;
  const found: Found[] = [];
  while (found.length < most) {
    const scale = robustScale(residuals, fit.columns.length + found.length);
    if (!(scale > 0)) break;
    let best: Candidate | null = null;
    let bestT = critical;
    for (const candidate of pool) {
      const t = Math.abs(dot(candidate.column, residuals)) / (scale * Math.sqrt(candidate.size));
      if (t > bestT) [best, bestT] = [candidate, t];
    }
    if (!best) break;
    found.push({ kind: best.kind, at: best.at, t: bestT });
    pool = without(pool, best, residuals);
  }
  return found;
}

/** The rest of the pool, and the residuals, with the chosen candidate taken out of them. */
function without(pool: Candidate[], chosen: Candidate, residuals: Float64Array): Candidate[] {
  const norm = Math.sqrt(chosen.size);
  const unit = chosen.column.map((value) => value / norm);
  subtract(residuals, unit, dot(unit, residuals));
  const left: Candidate[] = [];
  for (const candidate of pool) {
    if (candidate === chosen || candidate.at === chosen.at) continue;
    const along = dot(unit, candidate.column);
    const size = candidate.size - along * along;
    if (size < 1e-3 * candidate.size) continue;
    subtract(candidate.column, unit, along);
    left.push({ ...candidate, size });
  }
  return left;
}

/** The fit with outliers, those dropped one by one that do not stand out once all are in. */
export function withOutliers(
  base: Problem,
  found: readonly Outlier[],
  parameters: Fit["parameters"],
  critical: number,
): { fit: Fit | null; outliers: Outlier[] } {
  let outliers = [...found];
  for (;;) {
    const columns = outliers.map(({ kind, at }) => outlierCourse(kind, longest(base), at));
    const fit = refit({ ...base, regressors: [...base.regressors, ...columns] }, parameters);
    if (!fit || outliers.length === 0) return { fit, outliers };
    const strengths = outliers.map((_, i) => Math.abs(coefficientOf(fit, base.regressors.length + i).t));
    const weakest = strengths.indexOf(Math.min(...strengths));
    if (strengths[weakest]! >= critical) return { fit, outliers };
    outliers = outliers.filter((_, i) => i !== weakest);
  }
}

/** Outliers reach as far into the future as the other regressors may be asked to. */
const future = 60;
export const longest = ({ y }: Pick<Problem, "y">): number => y.length + future;
