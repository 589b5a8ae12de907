import type { LaterRules } from "../../figures/index.ts";
import { adjustedRules } from "./figures/adjusted-rules.ts";
import { foreseeingRules } from "./figures/forecast-rules.ts";

/** 预测, 预测下限, 预测上限, 完成概率, 季调值, 环比. */
export const forecastRules: LaterRules = { ...foreseeingRules, ...adjustedRules };
