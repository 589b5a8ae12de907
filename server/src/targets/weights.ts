import type { Target, Value } from "@diaodu/core/figures";
import { isCount, splitLevel, sumOf } from "@diaodu/core/targets";
import type { CourseFigures, Weighed } from "./course.ts";
import { indicatorOf } from "./periods.ts";

/** Growth that a target asks of the whole, %: of an amount on last year's; null where that is not known. */
export function wholeGrowth({ measure, value }: Target, { by, periods }: Weighed): Value {
  if (measure !== "level" || value === null) return value;
  const base = sumOf(periods, (period) => period.base);
  return by === "own" && base > 0 ? (value / base - 1) * 100 : null;
}

/** A growth in the unit of its target: itself, or the amount that it makes of a base. */
export const inUnit = ({ measure }: Target, growth: Value, base: Value): Value =>
  growth === null || measure !== "level" ? growth : base === null ? null : base * (1 + growth / 100);

/** What the whole's target asks of parts by their weights alone: the same growth, or their share of the amount. */
export function impliedParts(target: Target, weights: readonly number[], whole: Value): Value[] {
  if (target.measure !== "level" || target.value === null) return weights.map(() => whole);
  return splitLevel(target.value, weights, isCount(target.measure, indicatorOf(target)));
}

/** Of what the weights were made. */
export function weightNotes(
  { by }: Pick<Weighed, "by">,
  { of, weighedBy }: Pick<CourseFigures, "of" | "weighedBy">,
): string[] {
  if (by === "own") return [`权重：上年${of.name}。`];
  if (by === "nearest") return [`${of.name}只公布增速，没有总量；权重按上年${weighedBy?.name ?? ""}计算。`];
  return ["没有上年分期总量，各月按相同权重分解，仅供参考。"];
}
