import type { Target } from "../../figures/index.ts";
import type { Month } from "../../period/index.ts";

/** One period of a target's period: a month, January and February together, or a quarter. */
export interface CoursePeriod {
  /** Its last month. */
  month: Month;
  /** Calendar months in it. */
  months: number;
  /** Last year's value on the comparable basis, in the course's unit. */
  base: number;
  /** %, of the period alone: reached, or foreseen if nothing is supposed. */
  growth: number;
  isDone: boolean;
}

/** How a target's period goes if nothing is supposed (按目前走势). */
export interface Course {
  /** `shares`: only growth is known, the bases are those of another indicator or all alike, and no level may be told. */
  basis: "levels" | "shares";
  /** In order, without gaps, to the end of the target's period. */
  periods: readonly CoursePeriod[];
  target: CourseTarget;
}

export type CourseTarget = Pick<Target, "measure" | "comparator" | "value" | "tolerance">;

/** Value of a period if nothing is supposed, in the course's unit. */
export const valueOfPeriod = ({ base, growth }: CoursePeriod): number => base * (1 + growth / 100);

export const sumOf = <T>(items: readonly T[], of: (item: T) => number): number =>
  items.reduce((sum, item) => sum + of(item), 0);

/** Whole-period value that the target asks for; null where it has no number. */
export function targetValueOf({ target, periods }: Course): number | null {
  if (target.value === null) return null;
  return target.measure === "level" ? target.value : sumOf(periods, ({ base }) => base) * (1 + target.value / 100);
}
