import { type Month, monthOfYear, yearOf } from "../../period/index.ts";
import { middleOf } from "./percentile.ts";

export interface Reading {
  month: Month;
  value: number;
}

const timeOf = (month: Month): number => yearOf(month) * 12 + monthOfYear(month);

/**
 * A series without its trend, at the height the trend has reached at its end. The trend is the median slope of all pairs of
 * periods (Theil–Sen): the collapse and rebound of single years do not tilt it.
 */
export function detrended(series: readonly Reading[]): number[] {
  const points = series.map(({ month, value }) => ({ at: timeOf(month), value }));
  const slopes = points.flatMap((one, i) =>
    points.slice(i + 1).map((other) => (other.value - one.value) / (other.at - one.at)),
  );
  const end = Math.max(...points.map(({ at }) => at));
  const slope = slopes.length > 0 ? middleOf(slopes) : 0;
  return points.map(({ at, value }) => value + slope * (end - at));
}

/** Readings of many places, each month at the height of the last: what remains is how far places lie apart. */
export function centred(readings: readonly Reading[]): number[] {
  const byMonth = new Map<Month, number[]>();
  for (const { month, value } of readings) {
    const held = byMonth.get(month);
    if (held) held.push(value);
    else byMonth.set(month, [value]);
  }
  const last = Math.max(...byMonth.keys()) as Month;
  const middles = new Map([...byMonth].map(([month, values]) => [month, middleOf(values)]));
  const height = middles.get(last) ?? 0;
  return readings.map(({ month, value }) => value - (middles.get(month) ?? 0) + height);
}
