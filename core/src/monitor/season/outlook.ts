import { type Bounds, unbounded, within } from "./bounds.ts";
import type { Foresight } from "./forecast.ts";
import { weighted } from "./forecast.ts";
import { studentBelow, studentQuantile } from "./numeric/student.ts";

/** What is thought of one number to come. */
export interface Outlook {
  /** As likely to be passed as not. */
  middle: number;
  /** The value below which it lies with probability p. */
  quantile(p: number): number;
  /** Probability of lying at or below a value. */
  below(value: number): number;
}

/** Share of cases that the band should hold. */
export const band = 0.8;
export const lowEnd = ({ quantile }: Outlook): number => quantile((1 - band) / 2);
export const highEnd = ({ quantile }: Outlook): number => quantile((1 + band) / 2);

/** A Student's t around a middle. */
export function plainOutlook(middle: number, spread: number, degrees: number): Outlook {
  return {
    middle,
    quantile: (p) => middle + spread * studentQuantile(p, degrees),
    below: (value) => (spread > 0 ? studentBelow((value - middle) / spread, degrees) : value >= middle ? 1 : 0),
  };
}

/** A number whose logarithm is a Student's t; nothing of it lies at zero or below. */
export function logOutlook(location: number, spread: number, degrees: number): Outlook {
  const inLog = plainOutlook(location, spread, degrees);
  return {
    middle: Math.exp(location),
    quantile: (p) => Math.exp(inLog.quantile(p)),
    below: (value) => (value > 0 ? inLog.below(Math.log(value)) : 0),
  };
}

/** The same number counted otherwise: factor·value + shift, the factor above zero. */
export function shifted(outlook: Outlook, factor: number, shift: number): Outlook {
  return {
    middle: factor * outlook.middle + shift,
    quantile: (p) => factor * outlook.quantile(p) + shift,
    below: (value) => outlook.below((value - shift) / factor),
  };
}

/** The same number where it cannot be everything: what lies beyond a bound is on it. */
export function bounded(outlook: Outlook, bounds: Bounds): Outlook {
  const { least, most } = bounds;
  return {
    middle: within(bounds, outlook.middle),
    quantile: (p) => within(bounds, outlook.quantile(p)),
    below: (value) => (value < least ? 0 : value >= most ? 1 : outlook.below(value)),
  };
}

/** A normal number's standard deviation as the scale of a Student's t that holds the same band. */
const scaleOf = (degrees: number): number => normalEnd / studentQuantile((1 + band) / 2, degrees);
const normalEnd = 1.2816;

/**
 * The sum of some periods ahead, each as often as its weight says (1—2月 counts two months). Of logarithms the sum is taken as one more
 * number with a logarithm, of the sum's own middle and spread to first order.
 */
export function outlookOfSum(foresight: Foresight, weights: Float64Array): Outlook {
  const { isLog, degrees, bounds } = foresight;
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const sumBounds = total > 0 ? { least: total * bounds.least, most: total * bounds.most } : unbounded;
  return bounded((isLog ? sumOfLogs : plainSum)(foresight, weights, scaleOf(degrees)), sumBounds);
}

function plainSum(foresight: Foresight, weights: Float64Array, scale: number): Outlook {
  // A month that cannot be below zero takes nothing from its neighbours.
  const location = foresight.location.map((each) => within(foresight.bounds, each));
  const { middle, spread } = weighted({ ...foresight, location }, weights);
  return plainOutlook(middle, scale * spread, foresight.degrees);
}

function sumOfLogs({ location, covariance, degrees }: Foresight, weights: Float64Array, scale: number): Outlook {
  const n = location.length;
  const parts = location.map((each, i) => weights[i]! * Math.exp(each));
  const total = parts.reduce((sum, part) => sum + part, 0);
  // Around the middles a sum moves by its parts' shares; exact for small spreads, and the middle stays the sum of middles.
  let variance = 0;
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < n; j++) variance += (parts[i]! / total) * (parts[j]! / total) * covariance[i * n + j]!;
  }
  return logOutlook(Math.log(total), scale * Math.sqrt(variance), degrees);
}
