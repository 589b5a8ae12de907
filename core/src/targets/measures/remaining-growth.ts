import type { Value } from "../../figures/index.ts";

export interface RemainingGrowth {
  /** What the rest of the period must come to, in the unit of the bases; zero or less: already reached (已提前完成). */
  level: number;
  /** What the rest must grow by, %. Below −100 the target is already secured. */
  growth: number;
}

/**
 * What the rest of a period must come to and grow by, for the whole to grow as promised.
 * @param targetGrowth, doneGrowth promised for the whole, had so far, %
 * @param baseTotal, baseDone last year's level of the whole period and of the part that has gone
 * @returns null when something is not known, or nothing of the base remains
 * @source domain/targets.md 4.1, 4.5; vectors tgt.remaining_growth
 * @example remainingGrowth({ targetGrowth: 8, doneGrowth: 5, baseDone: 300, baseTotal: 1200 }) // { level: 981, growth: 9 }
 */
export function remainingGrowth(input: {
  targetGrowth: Value;
  doneGrowth: Value;
  baseDone: Value;
  baseTotal: Value;
}): RemainingGrowth | null {
  const { targetGrowth, doneGrowth, baseDone, baseTotal } = input;
  if (targetGrowth === null || doneGrowth === null || baseDone === null || baseTotal === null) return null;
  const baseLeft = baseTotal - baseDone;
  if (baseLeft <= 0) return null;
  const level = (baseTotal * (100 + targetGrowth) - baseDone * (100 + doneGrowth)) / 100;
  return { level, growth: (100 * (level - baseLeft)) / baseLeft };
}

/**
 * The same where only growth is published, by the share of last year's level that the part gone makes up.
 * @param shareDone %
 * @returns %; null when something is not known, or the share leaves nothing
 * @source domain/targets.md 4.1; vectors tgt.remaining_growth_share
 * @example remainingGrowthByShare({ targetGrowth: 8, doneGrowth: 5, shareDone: 25 }) // 9
 */
export function remainingGrowthByShare(input: { targetGrowth: Value; doneGrowth: Value; shareDone: Value }): Value {
  const { targetGrowth, doneGrowth, shareDone } = input;
  if (targetGrowth === null || doneGrowth === null || shareDone === null) return null;
  if (shareDone >= 100) return null;
  return (100 * targetGrowth - shareDone * doneGrowth) / (100 - shareDone);
}

/**
 * The shortcut that takes every month for the same weight: only where no base of the months is known, and to be said so.
 * @param done, total months gone, and of the whole period
 * @source domain/targets.md 4.1; vectors tgt.remaining_growth_equal
 * @example remainingGrowthEqual({ targetGrowth: 8, doneGrowth: 5, done: 3, total: 12 }) // 9
 */
export function remainingGrowthEqual(input: {
  targetGrowth: Value;
  doneGrowth: Value;
  done: number;
  total: number;
}): Value {
  const { targetGrowth, doneGrowth, done, total } = input;
  if (targetGrowth === null || doneGrowth === null || total <= done) return null;
  return (total * targetGrowth - done * doneGrowth) / (total - done);
}

/** A growth that even a rest of nothing would exceed: the target is reached whatever comes. @source domain/targets.md 4.5 */
export const isSecured = (neededGrowth: Value): boolean => neededGrowth !== null && neededGrowth <= -100;
