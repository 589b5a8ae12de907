import { decimalsOf } from "../address/index.ts";
import type { Indicator } from "../catalogue/index.ts";
import { type Comparator, roundHalfUp, type Target, type TargetMeasure, type Value } from "../figures/index.ts";
import { type Judgement, judge } from "./measures/index.ts";

type Worded = Pick<Target, "measure" | "comparator" | "value">;

/** A lower place is the better one, whatever the word. */
const isPlace = (measure: TargetMeasure): boolean => measure === "rank" || measure === "level-rank";

/**
 * Whether a negative growth promises a decline (能耗下降3%以上) rather than bounds one (降幅控制在3%以内): as the indicator's good
 * direction has it; of what has none as the word says.
 */
export const isDeclinePromised = ({ comparator }: Pick<Worded, "comparator">, { good }: Indicator): boolean =>
  good === "none" ? comparator === "at-most" : good === "down";

/**
 * What a target's word asks of this measure and indicator.
 * - A place is reached from above, also when one says 以内 or 以上.
 * - Of a negative growth 以上 and 以内 count the decline, so that the good direction decides.
 * - Of growth, 左右 bounds one side only: doing better is no failure.
 * @source domain/targets.md 2, 5
 */
export function readingOf(
  { measure, comparator, value }: Worded,
  { good }: Indicator,
): { comparator: Comparator; good: "up" | "down" } {
  const better = good === "down" || isPlace(measure) ? "down" : "up";
  const isBound = comparator === "at-least" || comparator === "at-most";
  if (isBound && isPlace(measure)) return { comparator: "reach", good: better };
  if (isBound && measure === "yoy" && good !== "none" && value !== null && value < 0)
    return { comparator: "reach", good: better };
  if (comparator === "about" && good !== "none" && ofGrowth.has(measure))
    return { comparator: "about-or-better", good: better };
  return { comparator, good: better };
}

/** The lower the better: 以内, or a decline promised. */
export function isCeiling(target: Worded, of: Indicator): boolean {
  const { comparator, good } = readingOf(target, of);
  return comparator === "at-most" || (good === "down" && comparator !== "at-least");
}

const ofGrowth: ReadonlySet<TargetMeasure> = new Set<TargetMeasure>(["yoy", "vs-parent", "vs-nation"]);

/** Decimals with which a figure of a target's measure is published. */
export const targetDecimals = (measure: TargetMeasure, indicator: Indicator): number => decimalsOf(measure, indicator);

/**
 * Judges a figure by a target: met by the published rounding, the margin raw for early warning.
 * @param actual in the unit of the target's measure
 * @param promised the number that holds; differs from the target's own where that has none (同步, 完成上级下达任务)
 * @source domain/targets.md 2
 */
export function judgeFigure(
  target: Pick<Target, "measure" | "comparator" | "value" | "tolerance">,
  indicator: Indicator,
  actual: Value,
  promised: Value = target.value,
): Judgement {
  const reading = { ...readingOf({ ...target, value: promised }, indicator), tolerance: target.tolerance };
  const decimals = targetDecimals(target.measure, indicator);
  const told = (value: Value): Value => (value === null ? null : roundHalfUp(value, decimals));
  // A reference is a published figure as well; a number promised stands as it was promised.
  const line = target.comparator === "in-step" ? told(promised) : promised;
  return {
    met: judge({ ...reading, actual: told(actual), target: line }).met,
    margin: judge({ ...reading, actual, target: promised }).margin,
  };
}
