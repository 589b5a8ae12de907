import type { Series } from "../periods.ts";

/** Foresees the periods after a series; NaN where it cannot. */
export type Method = (series: Series, horizon: number) => Float64Array;

/** The last value known goes on. */
export const naive: Method = ({ values }, horizon) => new Float64Array(horizon).fill(lastKnown(values));

function lastKnown(values: Float64Array): number {
  for (let t = values.length - 1; t >= 0; t--) if (!Number.isNaN(values[t]!)) return values[t]!;
  return Number.NaN;
}

/** The same period of last year comes again; of years with a gap the one before. */
export const seasonalNaive: Method = ({ values, season }, horizon) =>
  Float64Array.from({ length: horizon }, (_, h) => {
    for (let t = values.length + h - season; t >= 0; t -= season) {
      if (t < values.length && !Number.isNaN(values[t]!)) return values[t]!;
    }
    return lastKnown(values);
  });

/** Mean change against the year before within the series: the unit in which errors of different series are added up (MASE). */
export function yearlyChange({ values, season }: Series): number {
  let [sum, count] = [0, 0];
  for (let t = season; t < values.length; t++) {
    const change = Math.abs(values[t]! - values[t - season]!);
    if (Number.isNaN(change)) continue;
    sum += change;
    count++;
  }
  return count > 0 ? sum / count : Number.NaN;
}
