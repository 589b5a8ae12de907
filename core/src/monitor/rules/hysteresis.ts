import type { Severity, WarningRule } from "./types.ts";

/** Conditions of a rule over its periods, oldest first: held, did not hold, or could not be said. */
export type Course = readonly (boolean | null)[];

const red: Severity = 4;
/** A gap of so many periods ends a run, and a standing warning after it speaks of nothing known any more. */
const periodsWithoutFigure = 6;
/** The longest gap that is looked past. */
export const longestGap = periodsWithoutFigure - 1;

/**
 * How many of the last known periods were all so. Periods of which nothing is known (7月、8月 of a bulletin that did not come) neither
 * count nor break the run.
 * @example runOf([true, null, true, true], true) // 3
 */
export function runOf(course: Course, what: boolean): number {
  let [run, gap] = [0, 0];
  for (const each of [...course].reverse()) {
    gap = each === null ? gap + 1 : 0;
    if (gap > longestGap || each === !what) break;
    if (each === what) run += 1;
  }
  return run;
}

const gapAtEnd = (course: Course): number => course.length - 1 - course.findLastIndex((each) => each !== null);

export type Step = "raise" | "clear" | null;

/**
 * What the newest period does to a warning: raised after enough periods in a row (red at once), cleared after enough good ones in
 * a row. Nothing is raised by a period of which nothing is known; in between a standing warning goes on standing.
 * @source domain/monitoring.md 4, but for gaps: a month that was not published is no good month and no bad one
 * @example nextStep([false, true, true], false, { severity: 2, raiseAfter: 2, clearAfter: 1 }) // raise
 */
export function nextStep(
  course: Course,
  stands: boolean,
  { severity, raiseAfter, clearAfter }: Pick<WarningRule, "severity" | "raiseAfter" | "clearAfter">,
): Step {
  const isKnown = course.at(-1) !== null;
  if (!stands) return isKnown && runOf(course, true) >= (severity === red ? 1 : raiseAfter) ? "raise" : null;
  const isOver = (isKnown && runOf(course, false) >= clearAfter) || gapAtEnd(course) > longestGap;
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
