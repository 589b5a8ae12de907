import { roundHalfUp, type Value } from "../measures/index.ts";
import { levelText } from "./level.ts";
import { DASH } from "./text.ts";

/** Better, worse, and as much as was to be expected. */
const words = {
  "target-gap": ["好于目标", "距目标差", "与目标持平"],
  "progress-lead": ["超序时进度", "欠序时进度", "与序时进度持平"],
  "seasonal-lead": ["超季节进度", "欠季节进度", "与季节进度持平"],
} as const;

/**
 * How far one is beyond or behind what was promised, in official words.
 * @source domain/targets.md 6.1
 * @example leadPhrase("progress-lead", 42.31, "百分点", 1) // 超序时进度42.3个百分点
 * @example leadPhrase("target-gap", -0.4, "百分点", 1) // 距目标差0.4个百分点
 * @example leadPhrase("target-gap", -27, "亿元", 2) // 距目标差27.00亿元
 */
export function leadPhrase(measure: keyof typeof words, value: Value, unit: string, decimals: number): string {
  if (value === null) return DASH;
  const [better, worse, even] = words[measure];
  const rounded = roundHalfUp(value, decimals);
  if (rounded === 0) return even;
  return `${rounded > 0 ? better : worse}${levelText(Math.abs(value), unit, decimals)}`;
}
