import { addMonths, type Month, monthOfYear, yearBefore } from "../../period/index.ts";
import { columnName, type Form, isCollectedIn, type ReportValues } from "./index.ts";

/** What a report carries of earlier ones of its enterprise, of the form's main field, so that the close reads one row a firm. */
export interface Carried {
  filed: number | null;
  filedYtd: number | null;
  previous: number | null;
}

/** The month before in which the form was collected. @example collectedBefore(form("output"), 202602) // 202512 */
export function collectedBefore(form: Form, month: Month): Month {
  const before = addMonths(month, -1);
  return isCollectedIn(form, before) ? before : collectedBefore(form, before);
}

/** The months whose reports carry something of a report of this one: the next collected month and the same of next year. */
export function carriedInto(form: Form, month: Month): Month[] {
  let next = addMonths(month, 1);
  while (!isCollectedIn(form, next)) next = addMonths(next, 1);
  return [next, addMonths(month, 12)];
}

/**
 * The main field's value of a month as the close counts it: February's is of January and February where they are one.
 * @returns null where the form has no month column or it was left empty
 */
export function monthValue(form: Form, month: Month, values: ReportValues): number | null {
  const columns = form.fields.find(({ code }) => code === form.main)?.columns ?? [];
  if (!columns.includes("month")) return null;
  const isCombined = form.janFebCombined && monthOfYear(month) === 2 && columns.includes("ytd");
  return values[columnName(form.main, isCombined ? "ytd" : "month")] ?? null;
}

/**
 * @param reportOf the enterprise's report of an earlier month; undefined where it had none or it was sent back
 * @example carried(form("output"), 202603, reports) // previous is the 1-2月 of February's report
 */
export function carried(form: Form, month: Month, reportOf: (month: Month) => ReportValues | undefined): Carried {
  const lastYear = reportOf(yearBefore(month)) ?? {};
  const before = collectedBefore(form, month);
  return {
    filed: lastYear[columnName(form.main, "month")] ?? null,
    filedYtd: lastYear[columnName(form.main, "ytd")] ?? null,
    previous: monthValue(form, before, reportOf(before) ?? {}),
  };
}
