import { indicator as indicatorOf, mayBeNegative, parentOf } from "../../catalogue/index.ts";
import { convert, unitOf } from "../../catalogue/units.ts";
import type { CellReason, ReadCell } from "../types.ts";
import { type Amount, stepOf } from "./precision.ts";
import type { Look } from "./unit-jump.ts";

/**
 * How far a published growth may be from the ratio of the levels printed beside it, in points: little where it is that ratio, more
 * where it stands in constant prices or on the same set of units; less where the two have opposite signs.
 */
const farPp = { levels: { sameSign: 5, otherSign: 2 }, comparable: { sameSign: 30, otherSign: 15 } } as const;
/** Parts are rounded apart from their whole. */
const slack = 1.005;

/**
 * A growth that its own level and last year's, printed beside it in the same file, contradict: 1100 on 1000 with −10 %.
 * Whose of the three is wrong a person must find; the growth is held back.
 */
export function growthDoubt(cell: ReadCell & { value: number }, inFile: Look): CellReason | null {
  const of = indicatorOf(cell.indicator ?? "");
  if (cell.measure !== "yoy" || cell.unit !== "%" || !of || mayBeNegative(of)) return null;
  const level = inFile({ ...cell, measure: "level" });
  const base = inFile({ ...cell, measure: "base" });
  if (!level || !base) return null;
  const now = convert(level.value, level.unit, base.unit);
  if (now === null || base.value <= 0 || level.value <= 0) return null;
  const ratio = 100 * (now / base.value - 1);
  const rounding = 100 * (stepIn(level) / level.value + stepIn(base) / base.value);
  const off = Math.abs(ratio - cell.value) - rounding;
  const sign = ratio * cell.value < 0 ? "otherSign" : "sameSign";
  return off > farPp[of.growth][sign] ? "growth-contradicts" : null;
}

/** One step of the last printed decimal, in the figure's own unit. */
const stepIn = ({ value, unit }: Amount): number => stepOf(value, unit) / (unitOf(unit)?.factor ?? 1);

/** A part above its whole, or a county above its city, in one file and one unit. */
export function partDoubt(cell: ReadCell & { value: number }, inFile: Look): CellReason | null {
  const of = indicatorOf(cell.indicator ?? "");
  if (cell.measure !== "level" || !of || cell.value <= 0 || (of.kind === "flow" && mayBeNegative(of))) return null;
  const wholes = [
    of.parent === undefined ? undefined : inFile({ ...cell, indicator: of.parent }),
    cell.region === null || !of.additive ? undefined : inFile({ ...cell, region: parentOf(cell.region)?.code ?? null }),
    cell.industry === null ? undefined : inFile({ ...cell, industry: null }),
  ];
  const isAbove = wholes.some((whole) => {
    const value = whole && convert(whole.value, whole.unit, cell.unit);
    return value !== undefined && value !== null && value > 0 && cell.value > value * slack;
  });
  return isAbove ? "part-above-whole" : null;
}
