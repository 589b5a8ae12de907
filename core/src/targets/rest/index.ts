import type { Indicator } from "../../catalogue/index.ts";
import type { Course } from "../course.ts";
import { growthTold } from "./growth.ts";
import { levelTold, nextTold } from "./level.ts";
import { type Line, partsOf, type Told } from "./parts.ts";

export type { Line, Told } from "./parts.ts";

/** What the rest must do, once `at` months of the year are known. */
export interface Rest {
  growth: Told;
  level: Told;
  /** The part of it that falls to the period that comes next, when all that remain grow alike. */
  nextLevel: Told;
  /** Month of the year in which the next period ends. */
  next: number;
}

/** @source domain/targets.md 4.1, 4.2, 4.5 */
export function restOf(line: Line, at: number, course: Course, indicator: Indicator): Rest {
  const parts = partsOf(line, at, course, indicator);
  const level = levelTold(parts);
  const growth = growthTold(parts, level.measured);
  return { growth, level, nextLevel: nextTold(parts, growth.measured, level.measured), next: parts.next };
}
