import type { Season } from "../periods.ts";

/** Chi-squared of two degrees of freedom that chance passes once in a hundred. */
const limit = 9.21;

/**
 * Whether a season is left in a series (QS of its changes): positive correlation a year and two years apart.
 * @returns the statistic, and whether it is more than chance
 */
export function residualSeason(adjusted: Float64Array, season: Season): { qs: number; isLeft: boolean } {
  const changes = adjusted.subarray(1).map((value, t) => value - adjusted[t]!);
  const count = changes.length;
  const mean = changes.reduce((sum, value) => sum + value, 0) / count;
  const covariance = (lag: number) => {
    let sum = 0;
    for (let t = lag; t < count; t++) sum += (changes[t]! - mean) * (changes[t - lag]! - mean);
    return sum;
  };
  const own = covariance(0);
  if (!(own > 0) || count <= 2 * season) return { qs: 0, isLeft: false };
  const [one, two] = [covariance(season) / own, Math.max(0, covariance(2 * season) / own)];
  if (one <= 0) return { qs: 0, isLeft: false };
  const qs = count * (count + 2) * (one ** 2 / (count - season) + two ** 2 / (count - 2 * season));
  return { qs, isLeft: qs > limit };
}
