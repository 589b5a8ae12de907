import { roundHalfUp } from "./rounding.ts";

/**
 * Points as they are printed, so that they add up to the printed total (largest remainder): each is cut to so many decimals,
 * and what is then left of the total goes, a last digit each, to the parts that were cut most. No part moves by a whole last
 * digit. Parts that do not make up the total are not forced to: they are rounded each for itself.
 * @param parts, total in one unit, unrounded; the parts make up the total
 * @example reconcile([1 / 3, 1 / 3, 1 / 3], 1, 1) // [0.4,0.3,0.3]
 */
export function reconcile(parts: readonly number[], total: number, decimals: number): number[] {
  const scale = 10 ** decimals;
  const cut = parts.map((part) => Math.floor(withoutNoise(part * scale)));
  const left = Math.round(roundHalfUp(total, decimals) * scale) - cut.reduce((sum, each) => sum + each, 0);
  // The digits of a whole made of these parts: anything else is another total.
  if (left < 0 || left > parts.length) return parts.map((part) => roundHalfUp(part, decimals));
  const mostCut = parts
    .map((part, at) => ({ at, rest: withoutNoise(part * scale) - (cut[at] ?? 0) }))
    .sort((a, b) => b.rest - a.rest || a.at - b.at);
  for (const { at } of mostCut.slice(0, left)) cut[at] = (cut[at] ?? 0) + 1;
  return cut.map((each) => each / scale || 0);
}

/** 0.29 × 100 is 28.999999999999996 and must not be cut to 28. */
const withoutNoise = (scaled: number): number => {
  const whole = Math.round(scaled);
  return Math.abs(scaled - whole) < 1e-9 * Math.max(1, Math.abs(scaled)) ? whole : scaled;
};
