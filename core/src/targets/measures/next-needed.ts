import type { Value } from "../../figures/index.ts";
import { remainingGrowthByShare } from "./remaining-growth.ts";

export interface NextNeeded {
  /** What the quarter comes to when it grows as promised. */
  quarterLevel: number;
  /** What the month that is still out must come to. */
  monthLevel: number;
  /** What it must grow by, %; null without a positive base of the month. */
  monthGrowth: Value;
}

/**
 * What the last month must reach for the quarter (or any longer period) to grow as promised.
 * @param base last year's level of the whole period; monthBase of the month that is out
 * @param done level so far
 * @returns null when something is not known
 * @source domain/targets.md 4.2; vectors tgt.next_month_needed
 * @example nextNeeded({ targetGrowth: 12, base: 330, done: 231, monthBase: 120 }) // { quarterLevel: 369.6, monthLevel: 138.6, monthGrowth: 15.5 }
 */
export function nextNeeded(input: {
  targetGrowth: Value;
  base: Value;
  done: Value;
  monthBase: Value;
}): NextNeeded | null {
  const { targetGrowth, base, done, monthBase } = input;
  if (targetGrowth === null || base === null || done === null || monthBase === null) return null;
  const quarterLevel = (base * (100 + targetGrowth)) / 100;
  const monthLevel = quarterLevel - done;
  return {
    quarterLevel,
    monthLevel,
    monthGrowth: monthBase > 0 ? (100 * (monthLevel - monthBase)) / monthBase : null,
  };
}

export interface OpeningPush extends NextNeeded {
  /** Last year's January and February as this year's level and growth imply it, and the quarter's base. */
  baseTwo: number;
  quarterBase: number;
  /** %. */
  targetGrowth: number;
}

/**
 * The first quarter's opening (开门红) as a dispatch speech reckons it: what March must reach for the quarter to grow by so many
 * points more than January and February did.
 * @param level, growth of January and February; marchBase last March's level; addPp points to be added
 * @returns null when something is not known, or the growth leaves no base
 * @source domain/targets.md 4.3; vectors tgt.kaimenhong
 * @example openingPush({ level: 231, growth: 10, marchBase: 120, addPp: 2 })?.monthGrowth // 15.5
 */
export function openingPush(input: {
  level: Value;
  growth: Value;
  marchBase: Value;
  addPp: Value;
}): OpeningPush | null {
  const { level, growth, marchBase, addPp } = input;
  if (level === null || growth === null || marchBase === null || addPp === null || growth <= -100) return null;
  const baseTwo = (100 * level) / (100 + growth);
  const quarterBase = baseTwo + marchBase;
  const targetGrowth = growth + addPp;
  const needed = nextNeeded({ targetGrowth, base: quarterBase, done: level, monthBase: marchBase });
  return needed && { ...needed, baseTwo, quarterBase, targetGrowth };
}

/**
 * The same where only growth is published: what March must grow by.
 * @param shareTwo share of January and February in last year's quarter, %
 * @source domain/targets.md 4.3
 * @example openingPushByShare({ growth: 10, addPp: 2, shareTwo: 63.6363636363636 }) // 15.5
 */
export function openingPushByShare(input: { growth: Value; addPp: Value; shareTwo: Value }): Value {
  const { growth, addPp, shareTwo } = input;
  const targetGrowth = growth === null || addPp === null ? null : growth + addPp;
  return remainingGrowthByShare({ targetGrowth, doneGrowth: growth, shareDone: shareTwo });
}
