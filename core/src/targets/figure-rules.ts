import type { LaterRules } from "../figures/index.ts";

/** Measures that speak of targets: 目标, 距目标, 完成率, 超欠序时进度, 后续需增 … */
export const targetRules: LaterRules = {};
