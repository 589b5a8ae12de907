import { lowest } from "../numeric/search.ts";
import { known } from "../periods.ts";
import type { Method } from "./baselines.ts";

/** State of exponential smoothing: level, slope, and the season's deviations. */
interface State {
  level: number;
  slope: number;
  seasonal: Float64Array;
}

/**
 * Exponential smoothing with a damped trend, and a season for levels (Holt and Winters, additive; of positive levels in logarithms): what
 * a bureau's spreadsheet would do, and so a yardstick.
 */
export const smoothing: Method = (series, horizon) => {
  const { kind, season, values } = series;
  const isLog = kind === "level" && values.every((value) => Number.isNaN(value) || value > 0);
  const y = isLog ? values.map(Math.log) : values;
  const hasSeason = kind === "level" && values.length >= 2 * season;
  if (known(series) < 6) return new Float64Array(horizon).fill(Number.NaN);
  const start = startOf(y, season, hasSeason);
  const best = lowest(
    ([alpha, beta, gamma, damping]) =>
      run(y, start, { alpha: alpha!, beta: beta!, gamma: gamma!, damping: damping! }).error,
    hasSeason ? [0.3, 0.05, 0.2, 0.95] : [0.6, 0.05, 0, 0.9],
    [
      [0.01, 0.99],
      [0, 0.5],
      [0, hasSeason ? 0.7 : 0],
      [0.8, 0.98],
    ],
    { most: 120, step: 0.1, tolerance: 1e-8 },
  );
  const [alpha, beta, gamma, damping] = best.at as [number, number, number, number];
  const { state } = run(y, start, { alpha, beta, gamma, damping });
  return Float64Array.from({ length: horizon }, (_, h) => {
    let slope = 0;
    for (let step = 1; step <= h + 1; step++) slope += damping ** step * state.slope;
    const value = state.level + slope + state.seasonal[(y.length + h) % season]!;
    return isLog ? Math.exp(value) : value;
  });
};

interface Weights {
  alpha: number;
  beta: number;
  gamma: number;
  damping: number;
}

function mean(values: readonly number[]): number {
  const there = values.filter((value) => !Number.isNaN(value));
  return there.length ? there.reduce((sum, value) => sum + value, 0) / there.length : Number.NaN;
}

function startOf(y: Float64Array, season: number, hasSeason: boolean): State {
  const seasonal = new Float64Array(season);
  if (!hasSeason) return { level: mean([...y.subarray(0, 4)]), slope: 0, seasonal };
  const [first, second] = [mean([...y.subarray(0, season)]), mean([...y.subarray(season, 2 * season)])];
  const slope = Number.isNaN(first + second) ? 0 : (second - first) / season;
  const level = Number.isNaN(first) ? mean([...y]) : first;
  for (let place = 0; place < season; place++) {
    const middle = (season - 1) / 2;
    const deviations = [place, place + season].map((t) => (y[t] ?? Number.NaN) - level - slope * (t - middle));
    seasonal[place] = mean(deviations) || 0;
  }
  return { level: level - slope * ((season + 1) / 2), slope, seasonal };
}

function run(y: Float64Array, start: State, { alpha, beta, gamma, damping }: Weights) {
  let { level, slope } = start;
  const seasonal = Float64Array.from(start.seasonal);
  let error = 0;
  for (let t = 0; t < y.length; t++) {
    const place = t % seasonal.length;
    const foretold = level + damping * slope;
    const miss = y[t]! - foretold - seasonal[place]!;
    const known = Number.isNaN(miss) ? 0 : miss;
    error += known * known;
    level = foretold + alpha * known;
    slope = damping * slope + alpha * beta * known;
    seasonal[place]! += gamma * (1 - alpha) * known;
  }
  return { error, state: { level, slope, seasonal } };
}
