import { lowest } from "../numeric/search.ts";

/** State of exponential smoothing: level, slope, and the season's deviations. */
interface State {
  level: number;
  slope: number;
  seasonal: Float64Array;
}

interface Weights {
  alpha: number;
  beta: number;
  gamma: number;
  damping: number;
}

/** Exponential smoothing with a damped trend fitted to a column, whose gaps are NaN. */
export interface Smoothing {
  /** What the state after a period foretells. */
  after(t: number, horizon: number): Float64Array;
}

/**
 * Exponential smoothing with a damped trend and, where asked, an additive season (Holt and Winters).
 * @param most steps of the search for its weights
 */
export function smooth(y: Float64Array, season: number, hasSeason: boolean, most: number): Smoothing {
  const start = startOf(y, season, hasSeason);
  const best = lowest(
    ([alpha, beta, gamma, damping]) => run(y, start, { alpha: alpha!, beta: beta!, gamma: gamma!, damping: damping! }),
    hasSeason ? [0.3, 0.05, 0.2, 0.95] : [0.6, 0.05, 0, 0.9],
    [
      [0.01, 0.99],
      [0, 0.5],
      [0, hasSeason ? 0.7 : 0],
      [0.8, 0.98],
    ],
    { most, step: 0.1, tolerance: 1e-8 },
  );
  const [alpha, beta, gamma, damping] = best.at as [number, number, number, number];
  const states = {
    levels: new Float64Array(y.length),
    slopes: new Float64Array(y.length),
    seasonals: new Float64Array(y.length),
  };
  run(y, start, { alpha, beta, gamma, damping }, states);
  const { levels, slopes, seasonals } = states;
  /** The newest deviation of a period's place in the year, as known after `t`. */
  const deviation = (t: number, period: number): number => {
    const back = t - ((((t - period) % season) + season) % season);
    return back >= 0 ? seasonals[back]! : start.seasonal[period % season]!;
  };
  return {
    after: (t, horizon) => {
      const out = new Float64Array(horizon);
      let [slope, step] = [0, 1];
      for (let h = 0; h < horizon; h++) {
        step *= damping;
        slope += step * slopes[t]!;
        out[h] = levels[t]! + slope + (hasSeason ? deviation(t, t + 1 + h) : 0);
      }
      return out;
    },
  };
}

function meanOf(y: Float64Array, from: number, to: number): number {
  let [sum, count] = [0, 0];
  for (let t = from; t < Math.min(to, y.length); t++) {
    if (Number.isNaN(y[t]!)) continue;
    sum += y[t]!;
    count++;
  }
  return count > 0 ? sum / count : Number.NaN;
}

function startOf(y: Float64Array, season: number, hasSeason: boolean): State {
  const seasonal = new Float64Array(season);
  if (!hasSeason) return { level: meanOf(y, 0, 4) || 0, slope: 0, seasonal };
  const [first, second] = [meanOf(y, 0, season), meanOf(y, season, 2 * season)];
  const slope = Number.isNaN(first + second) ? 0 : (second - first) / season;
  const level = Number.isNaN(first) ? meanOf(y, 0, y.length) : first;
  const middle = (season - 1) / 2;
  for (let place = 0; place < season; place++) {
    let [sum, count] = [0, 0];
    for (const t of [place, place + season]) {
      if (t >= y.length || Number.isNaN(y[t]!)) continue;
      sum += y[t]! - level - slope * (t - middle);
      count++;
    }
    seasonal[place] = count > 0 ? sum / count : 0;
  }
  return { level: level - slope * ((season + 1) / 2), slope, seasonal };
}

interface States {
  levels: Float64Array;
  slopes: Float64Array;
  /** Deviation of the period's own place, after it. */
  seasonals: Float64Array;
}

/** @returns the sum of squared errors one period ahead */
function run(y: Float64Array, start: State, { alpha, beta, gamma, damping }: Weights, states?: States): number {
  let { level, slope } = start;
  const seasonal = Float64Array.from(start.seasonal);
  const places = seasonal.length;
  let [error, place] = [0, 0];
  for (let t = 0; t < y.length; t++) {
    const foretold = level + damping * slope;
    const miss = y[t]! - foretold - seasonal[place]!;
    const known = Number.isNaN(miss) ? 0 : miss;
    error += known * known;
    level = foretold + alpha * known;
    slope = damping * slope + alpha * beta * known;
    seasonal[place]! += gamma * (1 - alpha) * known;
    if (states) {
      states.levels[t] = level;
      states.slopes[t] = slope;
      states.seasonals[t] = seasonal[place]!;
    }
    if (++place === places) place = 0;
  }
  return error;
}
