import { indicator as indicatorOf, mayBeNegative } from "../../catalogue/index.ts";
import { convert, unitOf } from "../../catalogue/units.ts";
import { addMonths, type Month, monthOfYear } from "../../period/index.ts";
import type { CellReason, ReadCell } from "../types.ts";
import { stepOf } from "./precision.ts";
import type { Look } from "./unit-jump.ts";

/** So many times the pace of the months before: a slip of unit or period, or an event that somebody knows of. */
const wildPace = 6;

/**
 * A year to date beside those of the periods before and after it. What cannot be negative never falls within a year; of two that
 * contradict each other a third tells which one is wrong, and where there is none the one at hand is doubted.
 * @param look finds a figure in the file, or where that is silent in the store
 */
export function cumulativeDoubt(cell: ReadCell & { value: number }, look: Look): CellReason | null {
  const of = indicatorOf(cell.indicator ?? "");
  if (!of || cell.span !== "ytd" || cell.measure !== "level" || cell.month === null || mayBeNegative(of)) return null;
  const step = of.frequency === "quarter" ? 3 : 1;
  const at = (offset: number): number | null => levelAt(cell, offset * step, look);
  const [before, after, later] = [at(-1), at(1), at(2)];
  const isBelow = (one: number, other: number) =>
    one < other - stepOf(other, cell.unit) / (unitOf(cell.unit)?.factor ?? 1);
  if (before !== null && isBelow(cell.value, before)) {
    // 14854, 3542, 4600: the first is wrong, and what follows is right.
    return after === null || !isBelow(after, before) || !isBelow(cell.value, after) ? "cumulative-falls" : null;
  }
  const isAbove = after !== null && isBelow(after, cell.value);
  if (isAbove && (later === null ? before === null || !isBelow(after, before) : isBelow(later, cell.value)))
    return "cumulative-falls";
  const months = monthOfYear(cell.month) - step;
  const earlier = at(-2);
  // After one that fell, what is right looks like a jump.
  if (before !== null && earlier !== null && isBelow(before, earlier)) return null;
  const isWild =
    before !== null && before > 0 && months > 0 && (cell.value - before) / step > wildPace * (before / months);
  return isWild ? "cumulative-jumps" : null;
}

/** The level of the same year, so many months away. */
function levelAt(cell: ReadCell, offset: number, look: Look): number | null {
  if (cell.month === null) return null;
  const month: Month = addMonths(cell.month, offset);
  if (Math.floor(month / 100) !== Math.floor(cell.month / 100)) return null;
  const found = look({ ...cell, month });
  return found ? convert(found.value, found.unit, cell.unit) : null;
}
