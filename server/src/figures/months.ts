import type { Indicator } from "@diaodu/core/catalogue";
import { type Month, monthOfYear, type Span } from "@diaodu/core/period";

/** Of some months, those in which an indicator can have a figure: quarter ends, or no January, where that is the rule. */
export function monthsOf(of: Indicator, span: Span, months: readonly Month[]): Month[] {
  const isPeriod = (month: Month) => {
    const at = monthOfYear(month);
    if (of.frequency === "year") return at === 12;
    if (of.frequency === "quarter" || span === "quarter") return at % 3 === 0;
    return !of.janFebCombined || (at !== 1 && (at !== 2 || span !== "month"));
  };
  return months.filter(isPeriod);
}
