import type { Measured } from "../types.ts";
import { given, isUnchanged, missing, ok, type Pair, PERCENT, POINTS, sum, type Value, valueOf } from "./measured.ts";
import { yearOnYear } from "./year-on-year.ts";

/**
 * Pull (拉动) of a part on the growth of its whole. The pulls of all parts add up to the growth of the whole, unless the
 * published whole is on another basis (可比口径).
 * @param part, whole this year's level and last year's, in one unit and on one basis
 * @returns percentage points, unrounded; missing with `base-not-positive` when the whole had no positive base
 * @source domain/statistics.md 3.5; vectors stat.pull_contribution
 * @example pull({ now: 636, base: 600 }, { base: 1000 }) // 3.6 百分点
 */
export function pull(part: Pair, whole: Pick<Pair, "base">): Measured {
  if (part.now === null) return missing("not-published");
  if (part.base === null || whole.base === null) return missing("base-missing");
  if (whole.base <= 0) return missing("base-not-positive");
  return ok((100 * (part.now - part.base)) / whole.base, POINTS);
}

/**
 * Pull from a weight and a rate, where only growth is published (规上工业增加值).
 * @param weightPct the part's share of the whole in the base period, percent
 * @source domain/statistics.md 3.5; vectors stat.pull_from_weights
 * @example pullFromWeight(42, 9.5) // 3.99 百分点
 */
export function pullFromWeight(weightPct: Value, growthPct: Value): Measured {
  if (growthPct === null) return missing("not-published");
  if (weightPct === null) return missing("base-missing");
  return ok((weightPct * growthPct) / 100, POINTS);
}

/**
 * Contribution share (贡献率) of a part to the change of its whole. Of a falling whole, a part that fell has a positive one.
 * @param suppressBelowPp growth of the whole under which shares blow up and are left out; 0 leaves them out of no change only
 * @returns percent of the change, not clamped; missing with `total-unchanged` when the whole did not change
 * @source domain/statistics.md 3.5; vectors stat.pull_contribution
 * @example contribution({ now: 763, base: 700 }, { now: 1105, base: 1000 }) // 60 %
 * @example contribution({ now: 55, base: 50 }, { now: 100, base: 100 }) // missing: total-unchanged
 */
export function contribution(part: Pair, whole: Pair, suppressBelowPp = 0): Measured {
  if (part.now === null || whole.now === null) return missing("not-published");
  if (part.base === null || whole.base === null) return missing("base-missing");
  const growth = valueOf(yearOnYear(whole));
  if (isUnchanged(whole.now, whole.base) || (growth !== null && Math.abs(growth) < suppressBelowPp))
    return missing("total-unchanged");
  return ok((100 * (part.now - part.base)) / (whole.now - whole.base), PERCENT);
}

export interface Pull {
  pull: Measured;
  contribution: Measured;
}

/** The pulls of all parts of one whole. */
export interface Pulls {
  /** Percent; of the parts' sum, or as published where it was given. */
  totalGrowth: Measured;
  /** One for each part, in the order given. */
  parts: Pull[];
  sumOfPulls: Measured;
}

const sumOfPulls = (parts: readonly Pull[]): Measured => given(sum(parts.map((part) => valueOf(part.pull))), POINTS);

/**
 * Pulls and contribution shares of parts that make up their whole. An unknown part leaves the whole unknown too.
 * @source domain/statistics.md 3.5; vectors stat.pull_contribution
 * @example pulls([{ now: 50, base: 60 }, { now: 45, base: 40 }]).totalGrowth // -5 %
 */
export function pulls(parts: readonly Pair[]): Pulls {
  const whole = { now: sum(parts.map((part) => part.now)), base: sum(parts.map((part) => part.base)) };
  const each = parts.map((part) => ({ pull: pull(part, whole), contribution: contribution(part, whole) }));
  return { totalGrowth: yearOnYear(whole), parts: each, sumOfPulls: sumOfPulls(each) };
}

export interface PullsFromWeights extends Pulls {
  /**
   * Percentage points of the published growth that the parts leave unexplained, as rates are rounded and weights not
   * quite the official ones. It is shown, never spread over the parts.
   */
  residual: Measured;
}

/**
 * The same where only growth is published.
 * @param parts shares of the whole in the base period and growth, both in percent
 * @source domain/statistics.md 3.5; vectors stat.pull_from_weights
 * @example pullsFromWeights([{ weightPct: 60, growthPct: -5 }, { weightPct: 40, growthPct: 2 }], -2).residual // 0.2 百分点
 */
export function pullsFromWeights(
  parts: readonly { weightPct: Value; growthPct: Value }[],
  totalGrowthPct: Value,
): PullsFromWeights {
  const each = parts.map(({ weightPct, growthPct }) => {
    const points = pullFromWeight(weightPct, growthPct);
    return { pull: points, contribution: contributionOfPull(points, totalGrowthPct) };
  });
  const explained = sumOfPulls(each);
  const residual =
    totalGrowthPct !== null && explained.status === "ok"
      ? ok(totalGrowthPct - explained.value, POINTS)
      : missing("not-published");
  return { totalGrowth: given(totalGrowthPct, PERCENT), parts: each, sumOfPulls: explained, residual };
}

/** Contribution share as the pull's part of the whole's growth. */
function contributionOfPull(points: Measured, totalGrowthPct: Value): Measured {
  if (points.status === "missing") return points;
  if (totalGrowthPct === null) return missing("parent-missing");
  if (totalGrowthPct === 0) return missing("total-unchanged");
  return ok((100 * points.value) / totalGrowthPct, PERCENT);
}
