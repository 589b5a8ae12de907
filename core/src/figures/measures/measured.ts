import type { Measured, MissingReason } from "../types.ts";

/** A published value, or null where none was published. */
export type Value = number | null;

/** A value and the same one of the base period (上年同期), in one unit and on one basis. */
export interface Pair {
  now: Value;
  base: Value;
}

export const PERCENT = "%";
/** Percentage points: the unit of every difference of rates, of pulls and of shares' changes. */
export const POINTS = "百分点";

export const ok = (value: number, unit: string): Measured => ({ status: "ok", value, unit });
export const missing = (reason: MissingReason): Measured => ({ status: "missing", reason });

/** @example valueOf(missing("base-missing")) // null */
export const valueOf = (measured: Measured): Value => (measured.status === "ok" ? measured.value : null);

/** A published value as a measured one. */
export const given = (value: Value, unit: string, reason: MissingReason = "not-published"): Measured =>
  value === null ? missing(reason) : ok(value, unit);

/** The first of two that is missing tells why a result of both is. */
export function combine(a: Measured, b: Measured, result: (a: number, b: number) => Measured): Measured {
  if (a.status === "missing") return a;
  return b.status === "missing" ? b : result(a.value, b.value);
}

/** A minus b, in `unit`. */
export const difference = (a: Measured, b: Measured, unit: string): Measured =>
  combine(a, b, (left, right) => ok(left - right, unit));

/** The sum of all, or null when one of them is unknown: a total with a part left out is another total. */
export function sum(values: readonly Value[]): Value {
  let total = 0;
  for (const value of values) {
    if (value === null) return null;
    total += value;
  }
  return total;
}

/** Sums of decimals carry binary noise of about 1e-16 of their size. A change below this share of the base is none. */
const NOISE = 1e-12;
export const isUnchanged = (now: number, base: number): boolean =>
  Math.abs(now - base) <= NOISE * Math.max(Math.abs(now), Math.abs(base));
