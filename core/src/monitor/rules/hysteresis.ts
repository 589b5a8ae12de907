import type { Severity, WarningRule } from "./types.ts";

/** Conditions of a rule over its periods, oldest first: held, did not hold, or could not be said. */
export type Course = readonly (boolean | null)[];

const red: Severity = 4;
/** After so many periods without any figure a standing warning speaks of nothing known any more. */
const periodsWithoutFigure = 6;

/** How many of the last periods were all so. @example runOf([true, null, true, true], true) // 2 */
export function runOf(course: Course, what: boolean | null): number {
  let run = 0;
  while (run < course.length && course[course.length - 1 - run] === what) run += 1;
  return run;
}

export type Step = "raise" | "clear" | null;

/**
 * What the newest period does to a warning: raised after enough periods in a row (red at once), cleared after enough good ones in
 * a row. A period that cannot be said breaks either run; in between a standing warning goes on standing.
 * @source domain/monitoring.md 4
 * @example nextStep([false, true, true], false, { severity: 2, raiseAfter: 2, clearAfter: 1 }) // raise
 */
export function nextStep(
  course: Course,
  stands: boolean,
  { severity, raiseAfter, clearAfter }: Pick<WarningRule, "severity" | "raiseAfter" | "clearAfter">,
): Step {
  if (!stands) return runOf(course, true) >= (severity === red ? 1 : raiseAfter) ? "raise" : null;
  const isOver = runOf(course, false) >= clearAfter || runOf(course, null) >= periodsWithoutFigure;
  return isOver ? "clear" : null;
}

/** Periods that have to be known so that `nextStep` can be said. */
export const periodsNeeded = ({ raiseAfter, clearAfter }: Pick<WarningRule, "raiseAfter" | "clearAfter">): number =>
  Math.max(raiseAfter, clearAfter, 1);

/** @param periods how many in a row it has stood */
export const severityAfter = (
  { severity, worsens }: Pick<WarningRule, "severity" | "worsens">,
  periods: number,
): Severity => (worsens && periods >= worsens.periods ? worsens.to : severity);

export const severityWords = ["", "蓝色", "黄色", "橙色", "红色"] as const;
export const severityWord = (severity: number): string => severityWords[severity] ?? "";
