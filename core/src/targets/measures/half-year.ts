import type { Value } from "../../figures/index.ts";
import { type Judgement, judge } from "./judge.ts";
import { completionOf } from "./progress.ts";

/** 任务过半; some places draw another line. */
export const halfYearLine = 50;

/**
 * 双过半 at the end of June: a level at half of the year's target, a growth at the year's rate.
 * @returns of a level its completion in %, of a growth the points beyond the rate
 * @source domain/targets.md 6.3; vectors tgt.half_year
 * @example halfYear("growth", 7.6, 8) // { met: false, value: -0.4 }
 * @example halfYear("level", 48.7, 96).met // true
 */
export function halfYear(
  kind: "level" | "growth",
  value: Value,
  target: Value,
  line = halfYearLine,
): { met: Judgement["met"]; value: Value } {
  if (kind === "growth") {
    const { met, margin } = judge({ comparator: "at-least", actual: value, target });
    return { met, value: margin };
  }
  const completion = completionOf(value, target);
  return { met: judge({ comparator: "at-least", actual: completion, target: line }).met, value: completion };
}
