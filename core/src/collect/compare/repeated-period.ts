import { indicator as indicatorOf } from "../../catalogue/index.ts";
import { addMonths, type Month, monthOfYear, type Span } from "../../period/index.ts";
import { hasPeriod } from "../settle/index.ts";
import type { ReadCell } from "../types.ts";
import type { Held } from "./key.ts";
import { agree } from "./precision.ts";
import type { Look } from "./unit-jump.ts";

/** How far back a bulletin may repeat what it printed last: a year of quarters, or the one year before. */
const monthsBack = 12;
const spansTried: readonly Span[] = ["ytd", "quarter", "month"];

export interface Repeated {
  month: Month;
  span: Span;
  figure: Held;
}

/**
 * Which figure a cell repeats that stands under a month for which its indicator has none: GDP of the first quarter in the bulletins of
 * April and May, last year's income in that of February. The value decides, the latest period first; null where none has it.
 */
export function repeatedPeriod(cell: ReadCell, look: Look): Repeated | null {
  const of = indicatorOf(cell.indicator ?? "");
  if (cell.reason !== "no-such-period" || !of || cell.month === null || cell.value === null) return null;
  const { month: at, value, unit, span: said } = cell;
  const spans = said === null ? spansTried : [said, ...spansTried.filter((each) => each !== said)];
  // Of what is published month by month only 1—2月 and the last year can stand under January or February.
  const farthest = of.frequency === "month" ? monthOfYear(at) : monthsBack;
  for (let back = 0; back <= farthest; back++) {
    const month = addMonths(at, -back);
    for (const span of spans.filter((each) => hasPeriod(of, month, each))) {
      const figure = look({ ...cell, month, span });
      if (figure && agree({ value, unit }, figure)) return { month, span, figure };
    }
  }
  return null;
}
