import type { Value } from "../../figures/index.ts";

/** Months by which one series is moved against the other: from 12 behind to 12 ahead. */
const furthest = 12;
/** Fewer pairs than this make no correlation. */
const fewestPairs = 12;
/** A weaker correlation is no relation. */
const weakest = 0.3;
/** An indicator that leads or lags does so by at least this. */
const nearest = 2;

export type LeadRole = "leading" | "coincident" | "lagging" | "unclear";

export interface LeadLag {
  role: LeadRole;
  /** Months by which it leads (negative: lags) over all periods; null where there is too little. */
  lag: number | null;
  /** Correlation at that lag. */
  strength: number | null;
  /** Lags of the older and the newer half. */
  halves: [number | null, number | null];
  /** Months in which both have a figure. */
  periods: number;
}

/**
 * Correlation of what one series was `lag` months ago with what the other is now; months without a figure are left out.
 * @returns null of too few pairs, or where one of them never moves
 */
export function correlationAt(x: readonly Value[], y: readonly Value[], lag: number): number | null {
  let [n, sx, sy, sxx, syy, sxy] = [0, 0, 0, 0, 0, 0];
  for (let t = Math.max(0, lag); t < Math.min(y.length, x.length + lag); t++) {
    const [a, b] = [x[t - lag] ?? null, y[t] ?? null];
    if (a === null || b === null) continue;
    n++;
    sx += a;
    sy += b;
    sxx += a * a;
    syy += b * b;
    sxy += a * b;
  }
  const spread = (n * sxx - sx * sx) * (n * syy - sy * sy);
  // What remains of equal numbers after subtraction is rounding, not movement.
  if (n < fewestPairs || !(spread > 1e-9)) return null;
  return (n * sxy - sx * sy) / Math.sqrt(spread);
}

interface Peak {
  lag: number;
  strength: number;
}

function peakOf(x: readonly Value[], y: readonly Value[]): Peak | null {
  let peak: Peak | null = null;
  for (let lag = -furthest; lag <= furthest; lag++) {
    const strength = correlationAt(x, y, lag);
    // Of equal ones the shift nearest to none.
    const isHigher = peak === null || (strength ?? -1) > peak.strength + 1e-12;
    const isNearer =
      peak !== null && Math.abs((strength ?? -1) - peak.strength) <= 1e-12 && Math.abs(lag) < Math.abs(peak.lag);
    if (strength !== null && (isHigher || isNearer)) peak = { lag, strength };
  }
  return peak;
}

/**
 * Whether one indicator leads, goes with or lags behind another: the lag of the highest correlation, which must say the same in the
 * older and in the newer half of the periods.
 * @param x, y  month by month over the same months, null where there is no figure
 * @source domain/monitoring.md 1
 */
export function leadLag(x: readonly Value[], y: readonly Value[]): LeadLag {
  const both = y.flatMap((value, t) => (value !== null && (x[t] ?? null) !== null ? [t] : []));
  const middle = both[both.length >> 1] ?? 0;
  const whole = peakOf(x, y);
  const older = peakOf(x.slice(0, middle), y.slice(0, middle));
  const newer = peakOf(x.slice(middle), y.slice(middle));
  return {
    role: roleOf(whole, older, newer),
    lag: whole?.lag ?? null,
    strength: whole?.strength ?? null,
    halves: [older?.lag ?? null, newer?.lag ?? null],
    periods: both.length,
  };
}

function roleOf(whole: Peak | null, older: Peak | null, newer: Peak | null): LeadRole {
  if (!whole || !older || !newer) return "unclear";
  if ([whole, older, newer].some(({ strength }) => strength < weakest)) return "unclear";
  const all = (is: (lag: number) => boolean) => [whole, older, newer].every(({ lag }) => is(lag));
  if (all((lag) => lag >= nearest)) return "leading";
  if (all((lag) => lag <= -nearest)) return "lagging";
  return all((lag) => Math.abs(lag) < nearest) ? "coincident" : "unclear";
}
