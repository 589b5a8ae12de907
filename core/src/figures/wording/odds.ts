import { fixed, type Value } from "../measures/index.ts";
import { DASH } from "./text.ts";

/** Odds are stated no surer than this, %: a shock of the kind seen in 2008 and 2020 upsets three forecasts in a hundred. */
export const surest = { least: 3, most: 97 } as const;

/**
 * Odds in words, never 0 % and never 100 %.
 * @example oddsText(40.4) // 40%
 * @example oddsText(97) // 97%以上
 */
export function oddsText(value: Value, language: "zh" | "en" = "zh"): string {
  if (value === null) return DASH;
  const { least, most } = surest;
  if (value >= most) return language === "zh" ? `${most}%以上` : `over ${most}%`;
  if (value <= least) return language === "zh" ? `${least}%以下` : `under ${least}%`;
  return `${fixed(value, 0)}%`;
}
