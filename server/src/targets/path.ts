import { DASH, type Figure, figureOf, pointOf, type Workings } from "@diaodu/core/figures";
import { monthOfYear, spanWords } from "@diaodu/core/period";
import { seasonalPath } from "@diaodu/core/targets";
import { addressIn, indicatorOf, monthsOfPeriod } from "./periods.ts";
import type { TargetAt } from "./row.ts";
import type { TargetDetail } from "./schemas.ts";

/** Month by month of a target's period: what the path asks by then, what came, and the usual share of the whole. */
export function pathOf({ target, asked }: TargetAt, workings: Workings): TargetDetail["path"] {
  const isStock = indicatorOf(target).kind === "stock";
  const whole = pointOf(addressIn(target, target.month));
  const shares = whole ? seasonalPath(whole, workings, monthOfYear(target.month)).shares : [];
  return monthsOfPeriod(target).map((month) => {
    const at = addressIn(target, month);
    const due = { ...at, measure: "target-due" as const, filters: { ...at.filters, goal: target.goal } };
    const actual = figureOf(at, workings);
    return {
      month,
      label: spanWords(month, target.span, isStock),
      target: figureOf(due, workings),
      actual: month <= asked ? actual : notYet(actual),
      seasonal: target.span === "ytd" ? (shares[monthOfYear(month) - 1] ?? null) : null,
    };
  });
}

/** What was published for a month after the one asked about is not told in it. */
const notYet = (figure: Figure): Figure => ({
  ...figure,
  value: null,
  status: "missing",
  reason: "not-published",
  text: DASH,
  vintage: null,
});
