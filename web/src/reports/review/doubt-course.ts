import { type Column, columnName, type Form, isCollectedIn, type ReportValues } from "@diaodu/core/collect";
import { addMonths, type Month, monthsBetween, yearBefore } from "@diaodu/core/period";
import type { ReportView } from "../answers.ts";
import { columnNamed } from "../words.ts";

/** A column over twelve months, and what it is compared with a year before. Values as filed. */
export interface DoubtCourse {
  months: Month[];
  now: (number | null)[];
  before: (number | null)[];
}

const thisYear: Partial<Record<Column, Column>> = { monthBase: "month", ytdBase: "ytd" };
const lastYear: Partial<Record<Column, Column>> = { month: "monthBase", ytd: "ytdBase" };

/**
 * The twelve months to the one in doubt beside the same months a year before. A base column (上年同期) stands beside what was reported
 * then; where nothing was, a value stands beside the base filed with it.
 */
export function courseOf(form: Form, view: ReportView, name: string): DoubtCourse {
  const last = view.month as Month;
  const months = monthsBetween(addMonths(last, -11), last).filter((month) => isCollectedIn(form, month));
  const reports = new Map<number, ReportValues>(view.series.map(({ month, values }) => [month, values]));
  const found = columnNamed(form, name);
  const code = found?.field.code ?? "";
  const then = columnName(code, (found && thisYear[found.column]) ?? found?.column ?? "month");
  const base = found && lastYear[found.column];
  const at = (month: Month, column: string): number | null => reports.get(month)?.[column] ?? null;
  return {
    months,
    now: months.map((month) => at(month, name)),
    before: months.map((month) => at(yearBefore(month), then) ?? (base ? at(month, columnName(code, base)) : null)),
  };
}
