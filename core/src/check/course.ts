import { minus, type Series } from "./calendar.ts";
import { normalMad } from "./robust.ts";

/** A quantity of a report over time: a field's average month, or the ratio of two fields. */
export interface Quantity {
  of: string;
  per?: string;
}
export const quantityKey = ({ of, per }: Quantity): string => (per ? `${of}/${per}` : of);

/** What a quantity should be this period by its own past, in natural logarithms. */
export interface Forecast {
  /** This period's value; NaN where it is not positive or not filed. */
  reported: number;
  /** NaN where nothing is known of it before. */
  expected: number;
  /** How far the reported value is from the nearest of all ways of expecting it; NaN where it is not positive. */
  nearest: number;
  /** Typical error of this way of expecting in the enterprise's own past; NaN where there is too little of it. */
  own: number;
  /** Periods of the past in which it could be tried. */
  tried: number;
}

/** Fewer errors say nothing about their spread. */
const fewestTried = 4;
/** How far back the recent past goes, and how many of its values are enough. */
const recent = { slots: 4, most: 3, fewest: 1 };
const usual = { slots: 12, most: 12, fewest: 6 };
/** The 90 % point of normal errors: keeps heavy tails, which a median does not see. */
const tail = { share: 0.9, z: 1.645 };

/** Few values, many times: one buffer kept in order is several times faster than sorting arrays. */
const ordered = new Float64Array(64);
let held = 0;

function insert(value: number) {
  let at = held++;
  while (at > 0 && (ordered[at - 1] as number) > value) {
    ordered[at] = ordered[at - 1] as number;
    at -= 1;
  }
  ordered[at] = value;
}

/** The middle of the values known among `slots` before `at`; the newest `most` count. */
function middleBefore(values: Float64Array, at: number, { slots, most, fewest }: typeof recent): number {
  held = 0;
  for (let back = at - 1; back >= 0 && back >= at - slots && held < most; back--) {
    const value = values[back] as number;
    if (value === value) insert(value);
  }
  if (held < fewest) return Number.NaN;
  const upper = ordered[held >> 1] as number;
  return held % 2 === 1 ? upper : (upper + (ordered[(held >> 1) - 1] as number)) / 2;
}

type Way = (series: Series, growth: Float64Array, at: number) => number;
const ways: readonly Way[] = [
  // Last year's same period with the growth of the recent ones: for what has a season.
  ({ base }, growth, at) => (base[at] as number) + middleBefore(growth, at, recent),
  // The recent level: for balances and for what has no season.
  ({ now }, _, at) => middleBefore(now, at, recent),
  // The level of a year: for what swings about a steady one.
  ({ now }, _, at) => (at < usual.fewest ? Number.NaN : middleBefore(now, at, usual)),
];

/** Spread of errors of either sign about zero. */
function spreadOf(errors: Float64Array): number {
  if (errors.length < fewestTried) return Number.NaN;
  errors.sort();
  const middle = errors[errors.length >> 1] as number;
  const far = errors[Math.min(errors.length - 1, Math.floor(errors.length * tail.share))] as number;
  return Math.max(normalMad * middle, far / tail.z);
}

const errorsBuffer = new Float64Array(64);
function errorsOf(way: Way, series: Series, growth: Float64Array): Float64Array {
  let count = 0;
  for (let at = 1; at < series.now.length - 1; at++) {
    const now = series.now[at] as number;
    const error = now === now ? Math.abs(now - way(series, growth, at)) : Number.NaN;
    if (error === error) errorsBuffer[count++] = error;
  }
  return errorsBuffer.subarray(0, count);
}

/**
 * Expects this period's value in the way that would have served this enterprise best so far: by its season, by its recent
 * level or by its usual one. An enterprise with a season is not doubted for having it, and a steady one is for little.
 */
export function forecast(series: Series): Forecast {
  const { now, base } = series;
  const last = now.length - 1;
  const growth = minus(now, base);
  let best: Forecast = {
    reported: now[last] as number,
    expected: Number.NaN,
    nearest: Number.POSITIVE_INFINITY,
    own: Number.NaN,
    tried: 0,
  };
  let nearest = Math.abs((now[last] as number) - (base[last] as number));
  if (Number.isNaN(nearest)) nearest = Number.POSITIVE_INFINITY;
  for (const way of ways) {
    const expected = way(series, growth, last);
    if (Number.isNaN(expected)) continue;
    nearest = Math.min(nearest, Math.abs((now[last] as number) - expected));
    const errors = errorsOf(way, series, growth);
    const own = spreadOf(errors);
    const isBetter = Number.isNaN(best.expected) || (Number.isNaN(best.own) && !Number.isNaN(own)) || own < best.own;
    if (isBetter) best = { ...best, expected, own, tried: errors.length };
  }
  return { ...best, nearest };
}
