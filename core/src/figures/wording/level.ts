import { fixed, type Value } from "../measures/index.ts";
import { DASH } from "./text.ts";

/** Points are counted in words (1.2个百分点); every other unit follows its number. */
const spoken = (unit: string): string => (unit === "百分点" ? "个百分点" : unit);

/** From 1亿元 on, an amount kept in 万元 is said in 亿元, as official papers do. */
const amountsOf100Million = 10_000;

/**
 * A level with its unit.
 * @param decimals of the indicator: levels by magnitude, counts none
 * @source domain/documents.md 6, 8
 * @example levelText(663.6149, "亿元", 2) // 663.61亿元
 * @example levelText(321298, "万元", 0) // 32.13亿元
 * @example levelText(5884, "万元", 0) // 5884万元
 * @example levelText(41, "户", 0) // 41户
 * @example levelText(null, "亿元", 2) // —
 */
export function levelText(value: Value, unit: string, decimals: number): string {
  if (value === null) return DASH;
  if (unit === "万元" && Math.abs(value) >= amountsOf100Million) return `${fixed(value / amountsOf100Million, 2)}亿元`;
  return fixed(value, decimals) + spoken(unit);
}

/** The number alone, for a table whose header holds the unit. @example numberText(-3.14, 1) // "-3.1" */
export const numberText = (value: Value, decimals: number): string => (value === null ? DASH : fixed(value, decimals));
