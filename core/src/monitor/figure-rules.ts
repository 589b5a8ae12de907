import type { LaterRules } from "../figures/index.ts";
import { lightRule } from "./light/figure-rule.ts";
import { forecastRules } from "./season/figure-rules.ts";

/** Measures that look ahead or judge: 预测, 完成概率, 季调值, 环比, 灯. */
export const monitorRules: LaterRules = { ...forecastRules, light: lightRule };
