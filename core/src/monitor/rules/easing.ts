import { printCanonical } from "../../address/index.ts";
import type { RegionCode } from "../../catalogue/index.ts";
import { addressOf, valueIn, type Workings } from "../../figures/index.ts";
import type { Month } from "../../period/index.ts";
import { judgeRule } from "./judge/index.ts";
import { headOf } from "./sentence.ts";
import type { WarningDetail, WarningRule } from "./types.ts";

export interface EasingAsked {
  rule: WarningRule;
  region: RegionCode;
  /** The newest period, in which the conditions no longer hold. */
  period: Month;
  /** The month worked on. */
  month: Month;
  /** Good periods still to come before it is over. */
  left: number;
}

/**
 * How a warning is told that still stands although the newest figures are good: what they are, and what it takes to be over.
 * @example 新邵县地方一般公共预算收入前三季度同比增长5.8%，已不再为负，再有1期正常即解除预警。
 */
export function easingOf(
  { rule, region, period, month, left }: EasingAsked,
  workings: Workings,
): WarningDetail["latest"] {
  const { conditions } = judgeRule(rule, region, period, workings);
  const off = conditions.find(({ holds }) => holds === false) ?? conditions[0];
  const [main] = conditions;
  const rest = `已不再${off.lasting || "符合预警条件"}，再有${left}期正常即解除预警`;
  const address = printCanonical(addressOf(main.figure.point));
  const sentence = `${headOf(main, month)}，${rest}。`;
  return { month: period, address, value: valueIn(main.figure), sentence, rest, isEasing: true };
}
