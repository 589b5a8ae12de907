import type { Season } from "../periods.ts";

/** Ways to look ahead: what a combined forecast is made of. */
export type Way = "model" | "carried" | "last-year" | "growing" | "smoothing";

/** One way with what it foretells, and how it would have done from every period of the past. */
export interface Member {
  way: Way;
  ahead: Float64Array;
  /** By periods ahead, and by the period foreseen from: what came less what was foretold; NaN where nothing was. */
  misses: Float64Array[];
  /** Coefficients that were fitted to the very past they are tried on. */
  fitted: number;
}

/** A column in which gaps are filled, with which of its periods are known. */
export interface Column {
  y: Float64Array;
  isKnown: (t: number) => boolean;
  season: Season;
}

/** Forecast of the periods after `t` by what was known then. */
export type Path = (t: number, horizon: number) => Float64Array;

/** Tries a way on every period from `from` on. */
export function rehearsed(way: Way, column: Column, horizon: number, from: number, path: Path, fitted = 0): Member {
  const { y, isKnown } = column;
  const last = y.length - 1;
  const misses = Array.from({ length: horizon }, () => new Float64Array(y.length).fill(Number.NaN));
  for (let t = from; t < last; t++) {
    const ahead = Math.min(horizon, last - t);
    const foretold = path(t, ahead);
    for (let h = 0; h < ahead; h++) if (isKnown(t + 1 + h)) misses[h]![t] = y[t + 1 + h]! - foretold[h]!;
  }
  return { way, ahead: path(last, horizon), misses, fitted };
}
