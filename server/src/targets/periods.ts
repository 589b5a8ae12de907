import { type Address, usualSpan } from "@diaodu/core/address";
import { type Indicator, indicator } from "@diaodu/core/catalogue";
import { isStillReported, pointOf, type Target, type Value, valueIn, type Workings } from "@diaodu/core/figures";
import { addMonths, cumWords, type Month, month, monthOfYear, monthsBetween, yearOf } from "@diaodu/core/period";
import { monthsOf } from "../figures/months.ts";

/** A stored target's indicator; the catalogue never loses one. */
export function indicatorOf({ indicator: code }: Pick<Target, "indicator">): Indicator {
  const found = indicator(code);
  if (!found) throw new Error(`a target of an indicator that is not in the catalogue: ${code}`);
  return found;
}

/** What is promised, as an address of one month: the figure that the target is set against. */
export const addressIn = ({ region, indicator: code, industry, span, measure }: Target, at: Month): Address => ({
  region,
  indicator: code,
  month: at,
  span,
  measure,
  filters: industry ? { industry } : {},
});

/** The number at an address, for reckoning; what is shown is a figure (`figureOf`) and costs its wording. */
export function valueAt(address: Address, workings: Workings): Value {
  const point = pointOf(address);
  return point && valueIn(workings.of(point));
}

/** Whether enterprises are still reporting what a figure, or one it is made of, sums up; null: there is no figure. */
export function isOpenAt(address: Address, workings: Workings): boolean | null {
  const point = pointOf(address);
  const derivation = point && workings.of(point);
  if (!derivation || valueIn(derivation) === null) return null;
  return isStillReported(derivation) || derivation.inputs.some(isStillReported);
}

/** Months of a target's period, up to one month, at which the indicator can have a figure; oldest first. */
export function monthsUpTo(target: Target, to: Month): Month[] {
  const of = indicatorOf(target);
  const last = Math.min(target.month, to) as Month;
  // A balance or a price is told month by month; a single month's or quarter's amount is there only when it is over.
  const isSingle = target.span !== "ytd" && usualSpan(of) !== "month";
  const first = isSingle ? target.month : month(yearOf(target.month), 1);
  return first > last ? [] : monthsOf(of, target.span, monthsBetween(first, last));
}

/** All months of a target's period at which the indicator can have a figure. */
export const monthsOfPeriod = (target: Target): Month[] => monthsUpTo(target, target.month);

/** Months of history in which growth was reached or was not. */
const monthsOfHistory = 36;

/** Addresses of the growth of every single period (month, 1—2月, quarter) of the 36 months up to one. */
export function singlePeriods(target: Target, to: Month): Address[] {
  const of = indicatorOf(target);
  const months = monthsBetween(addMonths(to, 1 - monthsOfHistory), to);
  return months.flatMap((at) => singlePeriod(target, of, at) ?? []);
}

function singlePeriod(target: Target, of: Indicator, at: Month): Address | null {
  const whole: Address = { ...addressIn(target, at), measure: "yoy" };
  const ofYear = monthOfYear(at);
  if (of.frequency === "year") return null;
  if (of.frequency === "quarter") return ofYear % 3 === 0 ? { ...whole, span: "quarter" } : null;
  if (of.kind === "stock" || !of.janFebCombined) return { ...whole, span: "month" };
  if (ofYear === 1) return null;
  return { ...whole, span: ofYear === 2 ? "ytd" : "month" };
}

/**
 * The period after the newest figure, and the quarter's end that it counts for.
 * @example nextLabel(target, 202604) // 5月（为上半年）
 */
export function nextLabel(target: Target, upTo: Month | null): string {
  const next = monthsOfPeriod(target).find((at) => upTo === null || at > upTo);
  if (next === undefined) return "";
  const of = indicatorOf(target);
  const ofYear = monthOfYear(next);
  const end = Math.min(Math.ceil(ofYear / 3) * 3, monthOfYear(target.month));
  return `${nameOfPeriod(of, ofYear)}（为${cumWords(end)}）`;
}

const quarters = ["一季度", "二季度", "三季度", "四季度"] as const;

/** What a single period is called: 5月, 1—2月, 二季度. */
export function nameOfPeriod(of: Indicator, ofYear: number): string {
  if (of.frequency === "quarter") return quarters[Math.ceil(ofYear / 3) - 1] ?? "";
  if (of.frequency === "year") return "全年";
  return of.janFebCombined && ofYear === 2 ? "1—2月" : `${ofYear}月`;
}
