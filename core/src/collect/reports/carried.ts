import type { Month } from "../../period/index.ts";
import { type Column, columnName, type Form, type ReportValues } from "../forms/index.ts";
import { isCombined, mainField } from "./columns.ts";

/** Where and what an enterprise was in a month: region code, number of its division, 1 large … 4 micro. */
export interface Standing {
  region: number;
  industry: number;
  size: number;
}

/** What a report carries along from earlier ones, so that the close reads one row an enterprise. Stored units. */
export interface Carried {
  /** Of the main field, filed last year for this month; of January and February together where the form has them so. */
  filed: number | null;
  filedYtd: number | null;
  /** Filed for the collected month before. */
  previous: number | null;
  /** Where it stood when it filed last year, if elsewhere. */
  was: Standing | null;
}

type Filed = Standing & { values: ReportValues };

/**
 * @param lastYear the enterprise's report of the same month a year before, and `before` of the collected month before;
 *   null where there is none that counts
 */
export function carried(
  form: Form,
  month: Month,
  monthBefore: Month,
  now: Standing,
  lastYear: Filed | null,
  before: Filed | null,
): Carried {
  return {
    filed: lastYear ? monthValue(form, month, lastYear.values) : null,
    filedYtd: lastYear ? valueOf(form, "ytd", lastYear.values) : null,
    previous: before ? monthValue(form, monthBefore, before.values) : null,
    was: lastYear && !isSame(now, lastYear) ? standingOf(lastYear) : null,
  };
}

/** The main field's value of the month; in February's form that of January and February. Null for forms without. */
const monthValue = (form: Form, month: Month, values: ReportValues): number | null =>
  mainField(form).columns.includes("month") ? valueOf(form, isCombined(form, month) ? "ytd" : "month", values) : null;

const valueOf = (form: Form, column: Column, values: ReportValues): number | null =>
  values[columnName(form.main, column)] ?? null;

const isSame = (a: Standing, b: Standing) => a.region === b.region && a.industry === b.industry && a.size === b.size;
const standingOf = ({ region, industry, size }: Standing): Standing => ({ region, industry, size });
