import { type Comparator, surest } from "../../figures/index.ts";
import { defaultTolerance } from "../../targets/index.ts";
import type { Outlook } from "./outlook.ts";

/** What must come for a promise to be kept: a value between two ends, an open end being infinite. */
export interface Kept {
  from: number;
  to: number;
}

export interface Asked {
  comparator: Comparator;
  /** What was promised; of 同步 what it keeps pace with; null for the signs. */
  target: number | null;
  tolerance: number | null;
  good: "up" | "down" | "none";
}

/** Values with which a promise is kept. @returns null where it has no number to judge by */
export function keptBetween({ comparator, target, tolerance, good }: Asked): Kept | null {
  if (comparator === "only-falls") return { from: Number.NEGATIVE_INFINITY, to: 0 };
  if (comparator === "only-rises") return { from: 0, to: Number.POSITIVE_INFINITY };
  if (target === null) return null;
  const about = tolerance ?? defaultTolerance;
  const better = (by: number): Kept =>
    good === "down"
      ? { from: Number.NEGATIVE_INFINITY, to: target + by }
      : { from: target - by, to: Number.POSITIVE_INFINITY };
  const kept: Record<Exclude<Comparator, "only-falls" | "only-rises">, () => Kept> = {
    "at-least": () => ({ from: target, to: Number.POSITIVE_INFINITY }),
    "at-most": () => ({ from: Number.NEGATIVE_INFINITY, to: target }),
    about: () => ({ from: target - about, to: target + about }),
    "in-step": () => ({ from: target - about, to: target + about }),
    "about-or-better": () => better(about),
    strive: () => better(0),
    reach: () => better(0),
    "as-assigned": () => better(0),
  };
  return kept[comparator]();
}

/**
 * Odds of attainment (完成概率) in percent: how much of what may come keeps the promise, stated no surer than is ever known.
 * @example odds(plainOutlook(8, 1, 30), { from: 8, to: Infinity }) // 50
 */
export const odds = (outlook: Outlook, { from, to }: Kept): number => {
  const below = Number.isFinite(from) ? outlook.below(from) : 0;
  const upTo = Number.isFinite(to) ? outlook.below(to) : 1;
  return Math.min(surest.most, Math.max(surest.least, 100 * (upTo - below)));
};
