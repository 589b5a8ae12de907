import { unitOf } from "@diaodu/core/catalogue";

/** Prefixes in which bureaus print amounts; a slip mistakes one for another. */
const prefixes = ["", "千", "万", "百万", "亿"] as const;

/**
 * The unit in which a value was probably typed that is `factor` times its history under the head `unit`.
 * @returns the unit; absent when no usual unit explains the factor (a slipped decimal point)
 * @example likelyUnit("亿元", 10_000) // 万元
 * @example likelyUnit("万元", 0.0001) // 亿元
 */
export function likelyUnit(unit: string, factor: number): string | undefined {
  const published = unitOf(unit);
  if (!published) return undefined;
  const meant = published.factor / factor;
  return prefixes
    .map((prefix) => `${prefix}${published.dimension}`)
    .find((candidate) => Math.abs((unitOf(candidate)?.factor ?? 0) / meant - 1) < 0.01);
}
