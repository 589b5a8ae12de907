import type { Measured } from "../types.ts";
import { difference, missing, ok, PERCENT, POINTS, type Value } from "./measured.ts";

/**
 * A part in percent of its whole. Not clamped: a part may exceed the whole or be negative.
 * @example percentOf(48, 300) // 16 %
 */
export function percentOf(part: Value, whole: Value): Measured {
  if (part === null) return missing("not-published");
  if (whole === null) return missing("parent-missing");
  if (whole <= 0) return missing("base-not-positive");
  return ok((100 * part) / whole, PERCENT);
}

export interface ShareChange {
  share: Measured;
  shareBefore: Measured;
  /** Percentage points. */
  change: Measured;
}

/**
 * Share (占比) of a part in its whole, now and in the base period, and its change.
 * @source domain/statistics.md 3.9; vectors stat.share_change
 * @example shareChange({ now: 48, base: 40 }, { now: 300, base: 400 }).change // 6 百分点
 */
export function shareChange(part: { now: Value; base: Value }, whole: { now: Value; base: Value }): ShareChange {
  const share = percentOf(part.now, whole.now);
  const shareBefore = percentOf(part.base, whole.base);
  return { share, shareBefore, change: difference(share, shareBefore, POINTS) };
}
