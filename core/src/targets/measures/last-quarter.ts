import { sum, type Value } from "../../figures/index.ts";

export interface LastQuarter {
  annualLevel: number;
  /** What the quarter that is not planned yet must come to and grow by. */
  level: number;
  growth: Value;
}

/**
 * What the last quarter must do when the ones before go as planned.
 * @param bases last year's quarters, all of them; growths planned of those before the last, %
 * @returns null when something is not known; the growth alone is null without a positive base
 * @source domain/targets.md 3.2; vectors tgt.last_quarter_needed
 * @example lastQuarterNeeded({ bases: [200, 250, 260, 290], targetGrowth: 8, growths: [10, 8, 7] })?.level // 311.8
 */
export function lastQuarterNeeded(input: {
  bases: readonly Value[];
  targetGrowth: Value;
  growths: readonly Value[];
}): LastQuarter | null {
  const { bases, targetGrowth, growths } = input;
  const total = sum(bases);
  const last = bases.at(-1) ?? null;
  const done = sum(bases.slice(0, -1).map((base, i) => grown(base, growths[i] ?? null)));
  if (total === null || last === null || done === null || targetGrowth === null) return null;
  const annualLevel = grown(total, targetGrowth) ?? 0;
  const level = annualLevel - done;
  return { annualLevel, level, growth: last > 0 ? (100 * (level - last)) / last : null };
}

const grown = (base: Value, growth: Value): Value =>
  base === null || growth === null ? null : (base * (100 + growth)) / 100;
