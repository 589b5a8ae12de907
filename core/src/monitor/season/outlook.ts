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

/**
 * The sum of some periods ahead, each as often as its weight says (1—2月 counts two months). Of logarithms the sum is taken as one more
 * number with a logarithm, of the sum's own middle and spread to first order.
 */
export function outlookOfSum(foresight: Foresight, weights: Float64Array): Outlook {
  const { isLog, degrees } = foresight;
  if (!isLog) {
    const { middle, spread } = weighted(foresight, weights);
    return plainOutlook(middle, spread, degrees);
  }
  const { location, covariance } = foresight;
  const n = location.length;
  const parts = location.map((each, i) => weights[i]! * Math.exp(each));
  const total = parts.reduce((sum, part) => sum + part, 0);
  // Around the middles a sum moves by its parts' shares; exact for small spreads, and the middle stays the sum of middles.
  let variance = 0;
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < n; j++) variance += (parts[i]! / total) * (parts[j]! / total) * covariance[i * n + j]!;
  }
  return logOutlook(Math.log(total), Math.sqrt(variance), degrees);
}
