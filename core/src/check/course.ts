import { columnName, type ReportValues } from "../collect/index.ts";
import { addMonths, type Month, monthOfYear } from "../period/index.ts";
import { baseValue, type Examined, periodColumn } from "./examined.ts";
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
  /** Typical error of this way of expecting in the enterprise's own past; NaN where there is too little of it. */
  own: number;
  /** Periods of the past in which it could be tried. */
  tried: number;
}

/** Two years: what a season looks like, twice. */
const periods = 24;
/** Fewer errors say nothing about their spread. */
const fewestTried = 4;
/** How far back the recent past goes, and how much of it is enough. */
const recent = { slots: 4, values: 3 };
const usual = { slots: 12, fewest: 6 };
/** The 90 % point of normal errors: keeps heavy tails, which a median does not see. */
const tail = { share: 0.9, z: 1.645 };

/** The average month's value in a report of `month`: balances as they are, sums by the months they cover. */
function averageMonth({ form }: Examined, code: string, month: Month, value: number | null | undefined): number {
  if (value === null || value === undefined || value <= 0) return Number.NaN;
  const isYearToDate = periodColumn(form, code, month) === "ytd";
  return Math.log(isYearToDate ? value / monthOfYear(month) : value);
}

/** The periods up to this one, oldest first: the quantity and the same of a year before, NaN where unknown. */
function seriesOf(examined: Examined, quantity: Quantity): { now: number[]; base: number[] } {
  const { subject, month, form } = examined;
  const step = form.frequency === "quarter" ? 3 : 1;
  const [now, base]: [number[], number[]] = [[], []];
  const from = addMonths(month, -step * (form.frequency === "quarter" ? periods / 3 : periods));
  for (let at = from; at < month; at = addMonths(at, step)) {
    const values = subject.history.get(at);
    const year = base.length >= 12 / step ? now[now.length - 12 / step] : undefined;
    now.push(values ? quantityIn(examined, quantity, at, values, "") : Number.NaN);
    const filed = values ? quantityIn(examined, quantity, at, values, "_base") : Number.NaN;
    base.push(Number.isNaN(filed) ? (year ?? Number.NaN) : filed);
  }
  now.push(quantityIn(examined, quantity, month, examined.values, ""));
  base.push(baseOf(examined, quantity));
  return { now, base };
}

function quantityIn(examined: Examined, { of, per }: Quantity, month: Month, values: ReportValues, suffix: string) {
  const one = (code: string) => {
    const column = periodColumn(examined.form, code, month);
    return averageMonth(examined, code, month, values[columnName(code, column) + suffix]);
  };
  return per ? one(of) - one(per) : one(of);
}

function baseOf(examined: Examined, { of, per }: Quantity): number {
  const one = (code: string) => {
    const value = baseValue(examined, code, periodColumn(examined.form, code, examined.month));
    return averageMonth(examined, code, examined.month, value);
  };
  return per ? one(of) - one(per) : one(of);
}

const buffer: number[] = [];
/** The middle of the values known among `slots` before `at`, no more than `most`; the newest come first. */
function middleBefore(values: readonly number[], at: number, slots: number, most: number, fewest: number): number {
  buffer.length = 0;
  for (let back = at - 1; back >= Math.max(0, at - slots) && buffer.length < most; back--) {
    const value = values[back] as number;
    if (!Number.isNaN(value)) insert(value);
  }
  if (buffer.length < fewest) return Number.NaN;
  const half = buffer.length >> 1;
  const upper = buffer[half] as number;
  return buffer.length % 2 === 1 ? upper : (upper + (buffer[half - 1] as number)) / 2;
}

/** Few values, many times: inserting in order is several times faster than sorting. */
function insert(value: number) {
  let at = buffer.length;
  while (at > 0 && (buffer[at - 1] as number) > value) {
    buffer[at] = buffer[at - 1] as number;
    at -= 1;
  }
  buffer[at] = value;
}

type Way = (series: { now: number[]; base: number[]; growth: number[] }, at: number) => number;
const ways: readonly Way[] = [
  // Last year's same period with the growth of the recent ones: for what has a season.
  ({ base, growth }, at) => (base[at] as number) + middleBefore(growth, at, recent.slots, recent.values, 1),
  // The recent level: for balances and for what has no season.
  ({ now }, at) => middleBefore(now, at, recent.slots, recent.values, 1),
  // The level of a year: for what swings about a steady one.
  ({ now }, at) => middleBefore(now, at, usual.slots, usual.slots, usual.fewest),
];

function spreadOf(errors: number[]): number {
  if (errors.length < fewestTried) return Number.NaN;
  errors.sort((a, b) => a - b);
  const middle = errors[errors.length >> 1] as number;
  const far = errors[Math.min(errors.length - 1, Math.floor(errors.length * tail.share))] as number;
  return Math.max(normalMad * middle, far / tail.z);
}

/**
 * Expects this period's value in the way that would have served this enterprise best so far: by its season, by its recent
 * level or by its usual one. An enterprise with a season is not doubted for having it, and a steady one is for little.
 */
export function forecast(examined: Examined, quantity: Quantity): Forecast {
  const { now, base } = seriesOf(examined, quantity);
  const series = { now, base, growth: now.map((value, at) => value - (base[at] as number)) };
  const last = now.length - 1;
  let best: Forecast = { reported: now[last] as number, expected: Number.NaN, own: Number.NaN, tried: 0 };
  for (const way of ways) {
    const expected = way(series, last);
    if (Number.isNaN(expected)) continue;
    const errors: number[] = [];
    for (let at = 1; at < last; at++) {
      const error = Math.abs((now[at] as number) - way(series, at));
      if (!Number.isNaN(error)) errors.push(error);
    }
    const own = spreadOf(errors);
    const isBetter = Number.isNaN(best.expected) || (Number.isNaN(best.own) && !Number.isNaN(own)) || own < best.own;
    if (isBetter) best = { ...best, expected, own, tried: errors.length };
  }
  return best;
}
