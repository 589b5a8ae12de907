import { fixed, RATE_DECIMALS, roundHalfUp, type Value } from "../../figures/index.ts";

/** How often a growth was reached, of single periods that have one. */
export interface Reached {
  reached: number;
  of: number;
  /** The highest of them, under a ceiling the lowest; null: none is known. */
  best: Value;
}

/**
 * How often history reached what is needed, judged as rates are published.
 * @param growths of single periods, %; null where none is known
 * @source domain/targets.md 4.5
 */
export function reachedBy(growths: readonly Value[], needed: Value, isCeiling: boolean): Reached {
  const known = growths.filter((growth) => growth !== null);
  const rounded = (value: number) => roundHalfUp(value, RATE_DECIMALS);
  const does = (growth: number) =>
    needed !== null && (isCeiling ? rounded(growth) <= rounded(needed) : rounded(growth) >= rounded(needed));
  const best = known.length === 0 ? null : isCeiling ? Math.min(...known) : Math.max(...known);
  return { reached: known.filter(does).length, of: known.length, best };
}

/** @example 近36个月（33期有数据）中有4期达到9.0% */
export function reachedText({ reached, of }: Reached, needed: Value, isCeiling: boolean): string {
  if (needed === null) return "";
  if (of === 0) return "近36个月没有分月增速，无法比较";
  const rate = `${fixed(needed, RATE_DECIMALS)}%`;
  return `近36个月（${of}期有数据）中有${reached}期${isCeiling ? "不高于" : "达到"}${rate}`;
}
