import type { LaterRules } from "../figures/index.ts";
import { dueRule } from "./path/index.ts";
import { attainmentRule } from "./rules/attainment.ts";
import { gapRule } from "./rules/gap.ts";
import { neededLevelRule, neededRule } from "./rules/needed.ts";
import { nextNeededLevelRule, nextNeededRule } from "./rules/next-needed.ts";
import { progressRule, seasonalRule } from "./rules/progress.ts";
import { targetRule } from "./rules/target.ts";

/** Measures that speak of targets: 目标, 距目标, 完成率, 超欠序时进度, 后续需增 … */
export const targetRules: LaterRules = {
  target: targetRule,
  "target-due": dueRule,
  "target-gap": gapRule,
  attainment: attainmentRule,
  "progress-lead": progressRule,
  "seasonal-lead": seasonalRule,
  needed: neededRule,
  "needed-level": neededLevelRule,
  "next-needed": nextNeededRule,
  "next-needed-level": nextNeededLevelRule,
};
