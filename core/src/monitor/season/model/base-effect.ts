import type { Season } from "../periods.ts";

/** Makes the median of absolute normal numbers their standard deviation. */
const normalMedian = 1.4826;
/** So many usual deviations from the year around it make last year's growth no fair base. */
const unfair = 3;
/** What of such a deviation comes back with the other sign a year later; half of the limit itself is ordinary. */
const comesBack = 0.6;

/**
 * Growth on the year before stands on last year's: where that fell out of line, as at the outbreak of 2020 and in the rebound of 2021,
 * the growth a year later swings the other way (低基数、高基数). No model of so short a series learns this before it has happened once.
 * @param values growth rates, NaN where there is none
 * @returns what the base adds to the growth of each period ahead
 */
export function baseEffect(values: Float64Array, season: Season, horizon: number): Float64Array {
  const deviations = values.map((value, t) => value - median(values.subarray(Math.max(0, t - season), t + season + 1)));
  const usual = normalMedian * median(deviations.map(Math.abs));
  return Float64Array.from({ length: horizon }, (_, h) => {
    const deviation = deviations[values.length + h - season] ?? Number.NaN;
    const excess = Math.abs(deviation) - (unfair / 2) * usual;
    return Math.abs(deviation) > unfair * usual ? -comesBack * excess * Math.sign(deviation) : 0;
  });
}

/** Of the known ones; NaN of none. */
function median(values: Float64Array): number {
  const known = values.filter((value) => !Number.isNaN(value)).sort();
  return known[known.length >> 1] ?? Number.NaN;
}
