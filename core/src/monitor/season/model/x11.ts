import type { Season } from "../periods.ts";

/** A series taken apart: its parts add up to it, period for period. */
export interface Parts {
  trend: Float64Array;
  seasonal: Float64Array;
  irregular: Float64Array;
}

/** Half a year and more of trend is drawn from so many periods. */
const trendSpan: Record<Season, number> = { 12: 13, 11: 13, 4: 5 };

/**
 * Trend, season and rest of a series by the filters of X-11, additive (of levels: in logarithms). The series must go on by forecasts on
 * both sides, so that the filters are symmetric where it matters.
 * @param margin periods foreseen before the first and after the last value; left out of the answer
 * @source domain/monitoring.md 2
 */
export function x11(extended: Float64Array, season: Season, margin: number): Parts {
  const rough = centredMean(extended, season);
  const firstSeason = seasonalOf(minus(extended, rough), season, [3, 3]);
  const trend = henderson(minus(extended, firstSeason), trendSpan[season]);
  const seasonal = seasonalOf(minus(extended, trend), season, [3, 5]);
  const adjusted = minus(extended, seasonal);
  const finalTrend = henderson(adjusted, trendSpan[season]);
  const cut = (column: Float64Array) => column.slice(margin, column.length - margin);
  return { trend: cut(finalTrend), seasonal: cut(seasonal), irregular: cut(minus(adjusted, finalTrend)) };
}

const minus = (a: Float64Array, b: Float64Array): Float64Array => a.map((value, t) => value - b[t]!);

/** Symmetric weights over a column; at its ends the last full mean goes on. */
function filtered(column: Float64Array, weights: readonly number[]): Float64Array {
  const half = (weights.length - 1) / 2;
  const out = new Float64Array(column.length);
  for (let t = half; t < column.length - half; t++) {
    let sum = 0;
    for (let i = 0; i < weights.length; i++) sum += weights[i]! * column[t - half + i]!;
    out[t] = sum;
  }
  for (let t = 0; t < half; t++) {
    out[t] = out[half]!;
    out[column.length - 1 - t] = out[column.length - 1 - half]!;
  }
  return out;
}

/** Mean over a year, centred. */
function centredMean(column: Float64Array, season: Season): Float64Array {
  const weights =
    season % 2 === 1
      ? new Array<number>(season).fill(1 / season)
      : Array.from({ length: season + 1 }, (_, i) => (i === 0 || i === season ? 0.5 : 1) / season);
  return filtered(column, weights);
}

/** Means of the same period over the years (3×3, 3×5), which then average to nothing over each year. */
function seasonalOf(detrended: Float64Array, season: Season, [inner, outer]: readonly [number, number]): Float64Array {
  const out = new Float64Array(detrended.length);
  const weights = doubleMean(inner, outer);
  const half = (weights.length - 1) / 2;
  for (let t = 0; t < out.length; t++) {
    let [sum, total] = [0, 0];
    for (let i = -half; i <= half; i++) {
      const value = detrended[t + i * season];
      if (value === undefined) continue;
      sum += weights[i + half]! * value;
      total += weights[i + half]!;
    }
    out[t] = sum / total;
  }
  return minus(out, centredMean(out, season));
}

/** Weights of a mean over `outer` of means over `inner`. */
function doubleMean(inner: number, outer: number): number[] {
  const out = new Array<number>(inner + outer - 1).fill(0);
  for (let i = 0; i < inner; i++) for (let j = 0; j < outer; j++) out[i + j]! += 1 / (inner * outer);
  return out;
}

const hendersons = new Map<number, number[]>();

/** Henderson's weights for an odd number of periods: they let a cubic pass unchanged, as smoothly as can be. */
export function hendersonWeights(span: number): number[] {
  const held = hendersons.get(span);
  if (held) return held;
  const n = (span - 1) / 2 + 2;
  const n2 = n * n;
  const weights = Array.from({ length: span }, (_, i) => {
    const j2 = (i - (span - 1) / 2) ** 2;
    const top = 315 * ((n - 1) ** 2 - j2) * (n2 - j2) * ((n + 1) ** 2 - j2) * (3 * n2 - 16 - 11 * j2);
    return top / (8 * n * (n2 - 1) * (4 * n2 - 1) * (4 * n2 - 9) * (4 * n2 - 25));
  });
  hendersons.set(span, weights);
  return weights;
}

const henderson = (column: Float64Array, span: number): Float64Array => filtered(column, hendersonWeights(span));
