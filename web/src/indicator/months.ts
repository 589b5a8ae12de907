import { type Month, monthsBetween } from "@diaodu/core/period";
import { longestStep } from "../charts/gaps.ts";

/**
 * Which of the given months a chart draws, by index: those that hold something, and -1 where a stretch without data
 * breaks the line.
 * @example shownMonths([202012, 202101, 202502], [true, false, true]) // [0, -1, 2]
 */
export function shownMonths(months: readonly number[], hasSomething: readonly boolean[]): number[] {
  const shown: number[] = [];
  months.forEach((month, index) => {
    if (!hasSomething[index]) return;
    const before = months[shown.at(-1) ?? -1];
    if (before !== undefined && monthsBetween(before as Month, month as Month).length - 1 > longestStep) shown.push(-1);
    shown.push(index);
  });
  return shown;
}
