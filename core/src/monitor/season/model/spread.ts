import type { Season, Series } from "../periods.ts";
import { insideInSpreads } from "./own-errors.ts";

/**
 * How far off forecasts of each kind of series were, shocks included: half the width that held 80 % of what came, in units of the series'
 * own yearly swing (`swingOf`), a year ahead; and how it grows with the years ahead. From rolling origins on one half of the series of the
 * forecast bench, 1993 to 2023, whose other half is reported. A series that has been calm of late is not safe from what has hit its like.
 */
const usual: Record<Series["kind"], Record<"months" | "quarters", { size: number; power: number }>> = {
  level: { months: { size: 1.75, power: 0.25 }, quarters: { size: 1, power: 0 } },
  rate: { months: { size: 2.2, power: 0.45 }, quarters: { size: 2.2, power: 0.45 } },
  derived: { months: { size: 2.2, power: 0.25 }, quarters: { size: 2.2, power: 0.25 } },
};
/** Own past and that of its like count the same. */
const ofItsLike = 0.5;

/** Half a band a year ahead that nothing goes below, not even what never moved: of rates in points, of levels in parts of the level. */
const floor: Record<Series["kind"], number> = { level: 0.02, rate: 0.3, derived: 0.3 };

/**
 * Degrees of freedom of the errors. Once a shock comes it is far out: of 100 forecasts six miss by more than twice half the band, as with a
 * Student's t of three, while normal numbers would miss so by one.
 */
export const degreesOf: Record<Series["kind"], number> = { level: 4, rate: 3, derived: 3 };

/** Mean distance of the change on the year before from its own mean; NaN with too few changes to tell. */
export function swingOf(y: Float64Array, season: Season): number {
  const changes = y.subarray(season).map((value, t) => value - y[t]!);
  const known = changes.filter((change) => !Number.isNaN(change));
  if (known.length < Math.max(3, season >> 1)) return Number.NaN;
  const mean = known.reduce((sum, change) => sum + change, 0) / known.length;
  return known.reduce((sum, change) => sum + Math.abs(change - mean), 0) / known.length;
}

/**
 * Standard deviations of errors by periods ahead, as a normal number's: of the own past, of its like, and not less than the floor.
 * @param y what is foreseen, in logarithms where it is, NaN in gaps
 * @param own measured on the series itself
 * @param size of the numbers: 1 in logarithms and of rates
 */
export function spreads(y: Float64Array, { kind, season }: Series, own: Float64Array, size: number): Float64Array {
  const swing = swingOf(y, season);
  const { size: times, power } = usual[kind][season === 4 ? "quarters" : "months"];
  return own.map((each, h) => {
    const years = (h + 1) / season;
    const ofLike = (times * years ** power * swing) / insideInSpreads;
    const both = Number.isNaN(ofLike)
      ? each
      : Math.hypot(Math.sqrt(1 - ofItsLike) * each, Math.sqrt(ofItsLike) * ofLike);
    return Math.max(both, (floor[kind] * size * Math.sqrt(years)) / insideInSpreads);
  });
}
