import type { Measured } from "../types.ts";
import type { Value } from "./measured.ts";
import { pointDifference } from "./percentage-point.ts";
import { roundHalfUp } from "./rounding.ts";

/** What a change between two growth rates is called. Zero counts with growth: from 0.0 to 0.4 is faster. */
export type SpeedTurn =
  | "faster" // 加快
  | "slower" // 回落
  | "fall-narrowed" // 降幅收窄
  | "fall-widened" // 降幅扩大
  | "fall-to-rise" // 由降转增
  | "rise-to-fall" // 由增转降
  | "unchanged"; // 持平

export interface SpeedChange {
  /** Percentage points between the rates as published. */
  change: Measured;
  /** Null when a rate is missing. */
  turn: SpeedTurn | null;
}

function turnOf(now: number, before: number): SpeedTurn {
  if (now === before) return "unchanged";
  if (now >= 0 && before >= 0) return now > before ? "faster" : "slower";
  if (now < 0 && before < 0) return now > before ? "fall-narrowed" : "fall-widened";
  return now >= 0 ? "fall-to-rise" : "rise-to-fall";
}

/**
 * Change of speed between two growth rates, on their published (rounded) values.
 * @source domain/statistics.md 3.11; vectors stat.speed_change
 * @example speedChange(-2.1, -4).turn // fall-narrowed
 * @example speedChange(4.04, 3.96).turn // unchanged
 */
export function speedChange(now: Value, before: Value, decimals = 1): SpeedChange {
  const change = pointDifference(now, before, decimals);
  if (now === null || before === null) return { change, turn: null };
  return { change, turn: turnOf(roundHalfUp(now, decimals), roundHalfUp(before, decimals)) };
}
