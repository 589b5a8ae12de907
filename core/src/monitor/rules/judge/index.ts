import type { RegionCode } from "../../../catalogue/index.ts";
import type { Workings } from "../../../figures/index.ts";
import type { Month } from "../../../period/index.ts";
import { pointIn } from "../figure-words.ts";
import { atPeriod } from "../periods.ts";
import type { Condition, ConditionKind, WarningRule } from "../types.ts";
import { childrenFall, diffusion, drags, halted, missing, rankLast, rankLost } from "./among.ts";
import { falls, outlier, outOfReach, trend, turnsNegative } from "./course.ts";
import type { Judge, Judgement } from "./judgement.ts";
import { behind, behindPath, belowTarget, compare, forecastMisses, light } from "./line.ts";
import { mismatch, revised } from "./sources.ts";

export type { Judgement } from "./judgement.ts";

/** How each kind of condition is judged; a new kind is a line here and one in ../kinds.ts. */
const judges: { [K in ConditionKind]: Judge<K> } = {
  compare,
  "below-target": belowTarget,
  "behind-path": behindPath,
  falls,
  trend,
  "turns-negative": turnsNegative,
  behind,
  "rank-lost": rankLost,
  "rank-last": rankLast,
  "children-fall": childrenFall,
  drags,
  outlier,
  "forecast-misses": forecastMisses,
  "out-of-reach": outOfReach,
  missing,
  mismatch,
  light,
  diffusion,
  halted,
  revised,
};

/** Judges one condition at the newest period of its figure at or before the month. */
export function judge(condition: Condition, region: RegionCode, month: Month, workings: Workings): Judgement {
  const run = judges[condition.kind] as Judge<ConditionKind>;
  const judgement = run(condition as never, atPeriod(pointIn(condition.figure, region, month)), workings);
  // Words put numbers in that are there only where it holds.
  return judgement.holds === true ? judgement : { ...judgement, wrong: () => "" };
}

/** All conditions of a rule together. */
export interface RuleJudgement {
  /** Null: one of them cannot be said and none is known not to hold. */
  holds: boolean | null;
  conditions: readonly [Judgement, ...Judgement[]];
}

/** @param rule has been checked: it has at least one condition */
export function judgeRule(rule: WarningRule, region: RegionCode, month: Month, workings: Workings): RuleJudgement {
  const [first, ...others] = rule.conditions.map((condition) => judge(condition, region, month, workings));
  if (!first) throw new Error(`a rule without conditions: ${rule.code}`);
  const all = [first, ...others] as const;
  const isOff = all.some(({ holds }) => holds === false);
  const isOpen = all.some(({ holds }) => holds === null);
  return { holds: isOff ? false : isOpen ? null : true, conditions: [first, ...others] };
}
