import type { FormField } from "../../collect/index.ts";

/**
 * Stored units by which sums and repeated numbers may differ: half a unit of whole numbers, the last digit of two rounded
 * terms where there are decimals.
 * @source domain/monitoring.md 6 (0.5 of a thousand yuan)
 */
export const toleranceOf = ({ decimals }: Pick<FormField, "decimals">): number => (decimals === 0 ? 0.5 : 2);

/** The slip's power of ten that a factor is, if it is one by some percent: 1 for ten times, -4 for a ten-thousandth. */
export function slipPower(factor: number, near: number): number | null {
  const log = Math.log10(factor);
  const power = Math.round(log);
  return power !== 0 && Math.abs(power) <= 4 && Math.abs(log - power) <= near ? power : null;
}

/** @example timesWords(3).zh // 1000倍 */
export function timesWords(power: number): { zh: string; en: string } {
  const times = 10 ** Math.abs(power);
  if (power > 0) return { zh: `${times}倍`, en: `${times} times` };
  return { zh: `1/${times}`, en: `1/${times}` };
}
