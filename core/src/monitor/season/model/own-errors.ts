import { BandFactor } from "../numeric/band.ts";
import { outlierCourse } from "../outlier.ts";
import type { RegArima } from "./regarima.ts";
import { covariancesOf, differenced, differencesOf } from "./shape.ts";

/** Share of errors that a band of 80 % leaves inside, and how many standard deviations of a normal number that is. */
const inside = 0.8;
export const insideInSpreads = 1.2816;
/** Years after which a miss weighs half. */
const halfLife = 2;
/** How many independent misses the theory is worth against what is measured. */
const worthOfTheory = 4;

/**
 * Standard deviations of a forecast's errors by periods ahead: what the theory says, and how it missed on its own past, less where a series
 * swings back, more where wild months come again. Measured as the width that held 80 % of the errors from every origin; outliers count,
 * since nobody knew them then. Of far horizons there are few misses that do not overlap, so the theory weighs more.
 * @param misses of the forecast made of the model, by periods ahead
 * @param variances of the model's errors, by periods ahead
 */
export function ownErrors(misses: readonly Float64Array[], variances: Float64Array, season: number): Float64Array {
  let widest = 0;
  return variances.map((theory, h) => {
    const own = misses[h]!.filter((miss) => !Number.isNaN(miss)).map(Math.abs);
    const { width, independent } = weightedWidth(own, halfLife * season, h + 1);
    const measured = (width / insideInSpreads) ** 2;
    const variance = (worthOfTheory * theory + independent * measured) / (worthOfTheory + independent);
    // What is further away is not surer, however luckily it was met.
    widest = Math.max(widest, Math.sqrt(variance));
    return widest;
  });
}

/** Errors of a model's forecasts of its own past: by periods ahead, and by the period foreseen from. */
export function pastMisses(model: RegArima, horizon: number): Float64Array[] {
  const { problem, parameters } = model.fit;
  const differences = differencesOf(problem.shape);
  const innovations = innovationsOf(model, differences);
  const effects = effectsOf(differences, covariancesOf(problem.shape, parameters), horizon, innovations.length);
  // The first innovation is that of the period after those that the differences use up.
  const offset = differences.length - 2;
  return Array.from(effects, (_, h) => {
    const out = new Float64Array(problem.y.length).fill(Number.NaN);
    for (let t = 0; t + h < innovations.length; t++) {
      let miss = 0;
      for (let k = 0; k <= h; k++) miss += effects[k]! * innovations[t + h - k]!;
      out[t + offset] = miss;
    }
    return out;
  });
}

/**
 * The width that held its share of the misses, newer ones weighing more, and how many misses that do not overlap it stands on.
 * @param overlap periods that neighbouring misses have in common
 */
function weightedWidth(misses: Float64Array, half: number, overlap: number): { width: number; independent: number } {
  if (misses.length === 0) return { width: 0, independent: 0 };
  const weights = misses.map((_, t) => 0.5 ** ((misses.length - 1 - t) / half));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const squares = weights.reduce((sum, weight) => sum + weight * weight, 0);
  const order = Uint32Array.from(misses.keys()).sort((a, b) => misses[a]! - misses[b]!);
  let reached = 0;
  const at = order.find((t) => {
    reached += weights[t]!;
    return reached >= inside * total;
  });
  return { width: misses[at ?? 0]!, independent: total ** 2 / squares / overlap };
}

/** Innovations with the outliers left in. A gap misses by nothing. */
function innovationsOf({ fit, outliers }: RegArima, differences: Float64Array): Float64Array {
  const { problem, parameters, regression } = fit;
  const count = problem.y.length - differences.length + 1;
  const factor = new BandFactor(covariancesOf(problem.shape, parameters), count);
  const innovations = Float64Array.from(regression.residuals);
  const first = problem.gaps.length + problem.regressors.length - outliers.length;
  outliers.forEach(({ kind, at }, i) => {
    const by = regression.coefficients[first + i]!;
    const course = factor.whiten(differenced(outlierCourse(kind, problem.y.length, at), differences));
    for (let t = 0; t < count; t++) innovations[t]! += by * course[t]!;
  });
  return innovations;
}

/** What one innovation does to the level in the periods after it. */
function effectsOf(
  differences: Float64Array,
  covariances: Float64Array,
  horizon: number,
  length: number,
): Float64Array {
  const factor = new BandFactor(covariances, length + horizon);
  const effects = new Float64Array(horizon);
  for (let h = 0; h < horizon; h++) {
    let sum = factor.at(length + h, length);
    for (let lag = 1; lag < differences.length && lag <= h; lag++) sum -= differences[lag]! * effects[h - lag]!;
    effects[h] = sum;
  }
  return effects;
}
