import { type Column, columnName, columnsIn, type Form, type FormField, type ReportValues } from "../collect/index.ts";
import { addMonths, type Month, monthOfYear, yearOf } from "../period/index.ts";
import type { Calendar } from "./calendar.ts";
import type { Subject } from "./types.ts";

/** One report with the reports of the same enterprise that its checks look at. */
export interface Examined {
  form: Form;
  calendar: Calendar;
  subject: Subject;
  month: Month;
  values: ReportValues;
  /** The report of the period before; of February's, December's. */
  before: ReportValues | undefined;
  /** The report of the period before, if of the same year: this one's year to date goes on from it. */
  earlierThisYear: ReportValues | undefined;
  /** What was reported a year ago. */
  lastYear: ReportValues | undefined;
}

/** The months of a form up to `month`, a period apart each: the calendar on which an enterprise's history lies. */
export function periodBefore(form: Form, month: Month): Month {
  if (form.frequency === "quarter") return addMonths(month, -3);
  return addMonths(month, form.janFebCombined && monthOfYear(month) === 2 ? -2 : -1);
}

export function examine(calendar: Calendar, subject: Subject): Examined {
  const { form } = calendar;
  const { month, values, history } = subject;
  const earlier = periodBefore(form, month);
  const before = history.get(earlier);
  return {
    form,
    calendar,
    subject,
    month,
    values,
    before,
    earlierThisYear: yearOf(earlier) === yearOf(month) ? before : undefined,
    lastYear: history.get(addMonths(month, -12)),
  };
}

export function fieldOf(form: Form, code: string): FormField {
  const found = form.fields.find((field) => field.code === code);
  if (!found) throw new Error(`${form.code} has no field ${code}`);
  return found;
}

/** The column of a field that says most of this one period: the month's, or where there is none the year to date's. */
export function periodColumn(form: Form, code: string, month: Month): Column {
  return columnsIn(form, fieldOf(form, code), month).includes("month") ? "month" : "ytd";
}

/** Its value; null where nothing was filed. */
export const periodValue = ({ form, month, values }: Examined, code: string): number | null =>
  values[columnName(code, periodColumn(form, code, month))] ?? null;

export const baseColumnOf = (column: Column): Column => (column === "month" ? "monthBase" : "ytdBase");

/** Last year's value of a field: as it was filed then, and where that is unknown or was adjusted as it is filed now. */
export function baseValue({ subject, lastYear, values }: Examined, code: string, column: Column): number | null {
  const filed = subject.baseAdjusted ? null : lastYear?.[columnName(code, column)];
  return filed ?? values[columnName(code, baseColumnOf(column))] ?? null;
}

/**
 * How far this period's value, or the ratio of two, is from last year's, in natural logarithms; infinite where either is not
 * known. What is near to it needs no history to be believed.
 */
export function fromLastYear(examined: Examined, of: string, per?: string): number {
  const one = (code: string) => {
    const base = baseValue(examined, code, periodColumn(examined.form, code, examined.month)) ?? 0;
    const now = periodValue(examined, code) ?? 0;
    return now > 0 && base > 0 ? Math.log(now / base) : Number.POSITIVE_INFINITY;
  };
  const distance = per ? one(of) - one(per) : one(of);
  return Number.isNaN(distance) ? Number.POSITIVE_INFINITY : Math.abs(distance);
}

/** Field and column of a database column's name. */
export function columnParts(form: Form, name: string): { field: FormField; column: Column } {
  for (const field of form.fields)
    for (const column of field.columns) if (columnName(field.code, column) === name) return { field, column };
  throw new Error(`${form.code} has no column ${name}`);
}
