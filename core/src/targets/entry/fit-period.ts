import { isAddressable } from "../../address/index.ts";
import type { Indicator } from "../../catalogue/index.ts";
import { type Month, monthOfYear, type Span } from "../../period/index.ts";
import type { Why } from "./possible-measure.ts";

const byQuarters: Why = {
  zh: "按季度公布，只能设在季末月",
  en: "it is published by quarters: choose a quarter's last month",
};
const byYears: Why = { zh: "按年公布，只能设在12月", en: "it is published by years: choose December" };
const noQuarter: Why = {
  zh: "当季目标只能设在季末月",
  en: "a single quarter ends in March, June, September or December",
};
const noMonth: Why = { zh: "按季度公布，没有当月数", en: "it is published by quarters and has no single months" };
const balance: Why = { zh: "余额只有期末数，没有当季数", en: "a balance stands at a month's end, it has no quarter" };
const combined: Why = {
  zh: "1月、2月合并公布，没有1月和2月当月的数",
  en: "January and February are published as one, neither stands alone",
};

/** A month that a target may end in. */
export const isTargetMonth = (value: number): value is Month => isAddressable(value);

/** Why the indicator has no figure of this period; null where it has. @source domain/targets.md 9 */
export function whyUnfit(indicator: Indicator, month: Month, span: Span): Why | null {
  const ofYear = monthOfYear(month);
  const { frequency, kind } = indicator;
  if (frequency === "year" && ofYear !== 12) return byYears;
  if (span === "quarter" && kind === "stock") return balance;
  if (span === "quarter" && ofYear % 3 !== 0) return noQuarter;
  if (frequency === "quarter" && ofYear % 3 !== 0) return byQuarters;
  if (frequency === "quarter" && span === "month" && kind !== "stock") return noMonth;
  const isAlone = ofYear === 1 || (ofYear === 2 && span === "month");
  return indicator.janFebCombined && frequency === "month" && isAlone ? combined : null;
}
