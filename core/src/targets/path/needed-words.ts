import { fixed, levelText, RATE_DECIMALS, roundHalfUp, type Value } from "../../figures/index.ts";

const percent = (value: number): string => `${fixed(value, RATE_DECIMALS)}%`;

/**
 * What the periods left must do, after 后续月份平均.
 * @param isCeiling the target must not be exceeded
 * @example neededPhrase(7.5) // 需增长7.5%
 * @example neededPhrase(-2) // 降幅不超过2.0%即可
 * @example neededPhrase(3.2, true) // 增速不能高于3.2%
 */
export function neededPhrase(needed: number, isCeiling = false): string {
  const rounded = roundHalfUp(needed, RATE_DECIMALS);
  if (isCeiling) return rounded < 0 ? `需下降${percent(-needed)}以上` : `增速不能高于${percent(needed)}`;
  if (rounded < 0) return `降幅不超过${percent(-needed)}即可`;
  return rounded === 0 ? "与上年持平即可" : `需增长${percent(needed)}`;
}

/** A distance without its sign: 0.4个百分点, 3位, 12.50亿元. */
export const distanceText = (value: Value, unit: string, decimals: number): string =>
  levelText(value === null ? null : Math.abs(value), unit, decimals);
