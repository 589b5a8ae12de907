import type { Measured } from "../types.ts";
import { missing, ok, type Value } from "./measured.ts";
import { roundHalfUp } from "./rounding.ts";

const PLACE = "位";

export interface RankOptions {
  /** `high`: the greatest is first; `low` for what is good when small (能耗, 失业率). */
  best: "high" | "low";
  /** Ranks the figures as published, rounded to so many decimals; null: as they are. */
  decimals: number | null;
}

/**
 * Rank (位次) of every value among its peers: one more than the number strictly better, so ties share a rank and the next
 * one is skipped. A missing value has none, and is not last.
 * @source domain/statistics.md 3.8; vectors stat.rank
 * @example ranks([8.14, 8.06, 8.1, 5, null], { best: "high", decimals: 1 }) // [1,1,1,4,null]
 */
export function ranks(values: readonly Value[], { best, decimals }: RankOptions): Value[] {
  const sign = best === "high" ? 1 : -1;
  const keys = values.map((value) =>
    value === null ? null : sign * (decimals === null ? value : roundHalfUp(value, decimals)),
  );
  const present = keys.filter((key) => key !== null).sort((a, b) => b - a);
  const rankOf = new Map<number, number>();
  present.forEach((key, better) => rankOf.has(key) || rankOf.set(key, better + 1));
  return keys.map((key) => (key === null ? null : (rankOf.get(key) ?? null)));
}

/** Whether a rank is shared (并列). @example isTied(1, [1, 1, 3]) // true */
export const isTied = (rank: number, all: readonly Value[]): boolean =>
  all.filter((other) => other === rank).length > 1;

/**
 * Move between two ranks; positive is forward (前移).
 * @source domain/statistics.md 3.8; vectors stat.rank_change
 * @example rankChange(4, 7) // 3 位
 */
export function rankChange(now: Value, before: Value): Measured {
  if (now === null) return missing("not-published");
  return before === null ? missing("base-missing") : ok(before - now, PLACE);
}

/** A place among a few of many is no place: half of the peers at least must have a figure, and one besides oneself. */
const fewestRanked = 2;
const enoughOfPeers = 0.5;

/** Whether so many of all peers are enough to rank by. @example isEnoughToRank(2, 14) // false */
export const isEnoughToRank = (counted: number, all: number): boolean =>
  counted >= fewestRanked && counted >= enoughOfPeers * all;
