import type { Comparator, Value } from "../../figures/index.ts";

/** Whether a promise is kept, and by how much. */
export interface Judgement {
  /** Null when the actual or the number promised is not known: never "not met". */
  met: boolean | null;
  /** Positive is favourable; in the unit of the figure, unrounded. */
  margin: Value;
}

export interface Promise {
  comparator: Comparator;
  /** What came. */
  actual: Value;
  /** What was promised; of 同步 the figure kept pace with; of the signs nothing. */
  target: Value;
  /** Of 左右 and 同步; null: half a point. */
  tolerance?: Value;
  /** Where better lies, for the words that do not say it themselves (达到, 力争, 左右的下限). */
  good?: "up" | "down";
}

/** Half a point is what officials allow 左右; no source fixes it, so a target may carry its own. */
export const defaultTolerance = 0.5;

/** Binary fractions carry noise: 8.3 − 8 is 0.3000000000000007 and still 0.3. */
const NOISE = 1e-9;

/**
 * Judges a figure by the word of its target (以上, 以内, 左右 …). Equal counts as met.
 * @source domain/targets.md 2; vectors tgt.comparator
 * @example judge({ comparator: "at-least", actual: 7, target: 7 }) // { met: true, margin: 0 }
 * @example judge({ comparator: "about", actual: 5.4, target: 5, tolerance: 0.5 }) // { met: true, margin: 0.1 }
 * @example judge({ comparator: "at-most", actual: 3.1, target: 3 }) // { met: false, margin: -0.1 }
 * @example judge({ comparator: "at-least", actual: null, target: 7 }) // { met: null, margin: null }
 */
export function judge({ comparator, actual, target, tolerance, good = "up" }: Promise): Judgement {
  if (actual === null) return unknown;
  if (comparator === "only-falls") return judged(-actual);
  if (comparator === "only-rises") return judged(actual);
  if (target === null) return unknown;
  const above = actual - target;
  return judged(margins[comparator](above, good === "down" ? -above : above, tolerance ?? defaultTolerance));
}

const unknown: Judgement = { met: null, margin: null };
const judged = (margin: number): Judgement => ({ met: margin >= -NOISE, margin: margin === 0 ? 0 : margin });

type Margin = (above: number, better: number, tolerance: number) => number;

/** `above` as the number line has it, `better` in the good direction. */
const margins: Readonly<Record<Exclude<Comparator, "only-falls" | "only-rises">, Margin>> = {
  "at-least": (above) => above,
  "at-most": (above) => -above,
  about: (above, _, tolerance) => tolerance - Math.abs(above),
  "about-or-better": (_, better, tolerance) => better + tolerance,
  strive: (_, better) => better,
  reach: (_, better) => better,
  "in-step": (above, _, tolerance) => tolerance - Math.abs(above),
  "as-assigned": (_, better) => better,
};
