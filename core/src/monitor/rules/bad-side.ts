import type { Measure } from "../../address/index.ts";
import type { Point } from "../../figures/index.ts";

/** Greater is worse whatever the indicator: places, those that fell or halted. */
const worseWhenGreater: ReadonlySet<Measure> = new Set([
  "rank",
  "level-rank",
  "down-count",
  "firms-down",
  "firms-halted",
]);
/** Greater is better whatever the indicator: they are told in the favourable direction already. */
const betterWhenGreater: ReadonlySet<Measure> = new Set([
  "target-gap",
  "attainment",
  "progress-lead",
  "seasonal-lead",
  "odds",
  "rank-change",
  "up-count",
  "up-face",
  "firms-up",
  "firms-up-face",
]);
/** Needed growth is harder the greater it is, and the other way round of what had better be low. */
const harderWhenGreater: ReadonlySet<Measure> = new Set(["needed", "needed-level", "next-needed", "next-needed-level"]);

/**
 * 1 where a figure gets worse by falling, -1 where it gets worse by rising. What has no good direction (价格, 人口) is watched for
 * falling.
 */
export function badWhenLow({ measure, indicator }: Point): 1 | -1 {
  if (worseWhenGreater.has(measure)) return -1;
  if (betterWhenGreater.has(measure)) return 1;
  const own = indicator.good === "down" ? -1 : 1;
  return harderWhenGreater.has(measure) ? (own === 1 ? -1 : 1) : own;
}
