import { type Foresight, fewest, foresee } from "../forecast.ts";
import { highEnd, lowEnd, type Outlook, outlookOfSum } from "../outlook.ts";
import { known, type Series, upTo } from "../periods.ts";
import { type Method, naive, seasonalNaive, yearlyChange } from "./baselines.ts";
import { smoothing } from "./ets.ts";

/** A forecast with the band in which 80 % of cases should fall. */
export interface Banded {
  middle: Float64Array;
  low: Float64Array;
  high: Float64Array;
}

/** Middles and bands of what lies ahead, period by period. */
export const banded = (outlooks: readonly Outlook[]): Banded => ({
  middle: Float64Array.from(outlooks, ({ middle }) => middle),
  low: Float64Array.from(outlooks, lowEnd),
  high: Float64Array.from(outlooks, highEnd),
});

/** Each period ahead by itself. */
export function bandedAhead(foresight: Foresight): Banded {
  const horizon = foresight.location.length;
  const alone = (h: number) => {
    const weights = new Float64Array(horizon);
    weights[h] = 1;
    return outlookOfSum(foresight, weights);
  };
  return banded(Array.from({ length: horizon }, (_, h) => alone(h)));
}

/** Our forecast of every period ahead. */
export function ours(series: Series, horizon: number): Banded | null {
  const foresight = foresee(series, horizon);
  return foresight && bandedAhead(foresight);
}

export const baselines = { naive, seasonalNaive, ets: smoothing } as const satisfies Record<string, Method>;

/** Sums over all cases of a rolling-origin test; a case is one period foreseen from one origin. */
export interface Tally {
  origins: number;
  cases: number;
  covered: number;
  /** Errors in units of the mean yearly change before the origin. */
  errors: Record<string, number>;
}

export const emptyTally = (): Tally => ({ origins: 0, cases: 0, covered: 0, errors: {} });

export interface Trial {
  horizon: number;
  /** Periods before the first origin. */
  shortest: number;
  /** At most so many origins, spread evenly. */
  origins: number;
  /** A model sees at most so many periods before the origin. */
  window: number;
  foretell?: (series: Series, horizon: number) => Banded | null;
  methods?: Record<string, Method>;
}

/** Foresees a series from ever later origins, each time with what was known then, and adds up the misses. */
export function rollingOrigins(series: Series, trial: Trial, tally: Tally = emptyTally()): Tally {
  const { horizon, shortest, origins, window, foretell = ours, methods = baselines } = trial;
  for (const origin of originsOf(series, shortest, origins)) {
    const before = trimmed(upTo(series, origin), window);
    if (!before) continue;
    const unit = yearlyChange(before);
    const forecast = unit > 0 && known(before) >= fewest ? foretell(before, horizon) : null;
    if (!forecast) continue;
    tally.origins++;
    const others = Object.entries(methods).map(([name, method]) => [name, method(before, horizon)] as const);
    for (let h = 0; h < horizon && origin + h < series.values.length; h++) {
      const actual = series.values[origin + h]!;
      if (Number.isNaN(actual)) continue;
      tally.cases++;
      if (actual >= forecast.low[h]! && actual <= forecast.high[h]!) tally.covered++;
      count(tally, "ours", Math.abs(actual - forecast.middle[h]!) / unit);
      for (const [name, foretold] of others) count(tally, name, Math.abs(actual - foretold[h]!) / unit);
    }
  }
  return tally;
}

function count({ errors }: Tally, name: string, error: number) {
  errors[name] = (errors[name] ?? 0) + error;
}

function originsOf({ values }: Series, shortest: number, most: number): number[] {
  const last = values.length - 1;
  const count = Math.min(most, last - shortest + 1);
  if (count <= 0) return [];
  const all = Array.from(
    { length: count },
    (_, i) => last - Math.round((i * (last - shortest)) / Math.max(1, count - 1)),
  );
  return [...new Set(all)].sort((a, b) => a - b);
}

/** The last periods before an origin, from a known value to a known value: gaps at the end are periods not yet published. */
function trimmed(series: Series, window: number): Series | null {
  const { values, first } = series;
  if (Number.isNaN(values[values.length - 1] ?? Number.NaN)) return null;
  let from = Math.max(0, values.length - window);
  while (Number.isNaN(values[from]!)) from++;
  return { ...series, first: first + from, values: values.slice(from) };
}
