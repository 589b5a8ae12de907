import type { Indicator } from "../../catalogue/index.ts";
import type { TargetMeasure } from "../../figures/index.ts";

/** What a number can be at all; infinite where it is not bounded. */
export interface Bounds {
  least: number;
  most: number;
}

export const unbounded: Bounds = { least: Number.NEGATIVE_INFINITY, most: Number.POSITIVE_INFINITY };
const positive: Bounds = { least: 0, most: Number.POSITIVE_INFINITY };
const share: Bounds = { least: 0, most: 100 };

/** A loss, a deficit, a repayment beyond what was lent: amounts and rates that go below zero. */
const mayBeNegative: ReadonlySet<string> = new Set([
  "profit",
  "operating-profit",
  "services-profit",
  "services-operating-profit",
  "trade-balance",
  "trade-balance-usd",
  "social-financing",
  "profit-margin",
  "cost-profit-ratio",
  "asset-contribution",
  "natural-growth-rate",
  "disposable-income-business",
  "disposable-income-property",
  "disposable-income-transfers",
  "disposable-income-urban-business",
  "disposable-income-urban-property",
  "disposable-income-urban-transfers",
  "disposable-income-rural-business",
  "disposable-income-rural-property",
  "disposable-income-rural-transfers",
]);

/** Parts of a whole beside those whose name says so (…占…比重). */
const partsOfWhole: ReadonlySet<string> = new Set([
  "loss-making-share",
  "bad-loan-ratio",
  "engel",
  "urbanisation",
  "room-occupancy",
  "registered-unemployment",
  "surveyed-unemployment",
  "air-quality",
  "capacity-utilisation",
]);

const isShare = ({ code, unit }: Indicator): boolean =>
  unit === "%" && (code.endsWith("-share") || partsOfWhole.has(code));

/** What levels of an indicator can be. */
export function boundsOfLevel(of: Indicator): Bounds {
  if (mayBeNegative.has(of.code)) return unbounded;
  return isShare(of) ? share : positive;
}

/** Growth cannot take more than all there was, unless a profit turns into a loss. */
export const boundsOfGrowth = (of: Indicator): Bounds =>
  mayBeNegative.has(of.code) || of.unit === "%" ? unbounded : { least: -100, most: Number.POSITIVE_INFINITY };

/** What a measure of an indicator can be. */
export function boundsOf(measure: TargetMeasure, of: Indicator): Bounds {
  if (measure === "level") return boundsOfLevel(of);
  if (measure === "yoy") return boundsOfGrowth(of);
  return ofMeasure[measure] ?? unbounded;
}

const place: Bounds = { least: 1, most: Number.POSITIVE_INFINITY };
const ofMeasure: Partial<Record<TargetMeasure, Bounds>> = {
  rank: place,
  "level-rank": place,
  share,
  "up-face": share,
  firms: positive,
};

export const within = ({ least, most }: Bounds, value: number): number => Math.min(most, Math.max(least, value));
