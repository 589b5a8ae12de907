import { type Month, monthOfYear } from "../../period/index.ts";
import { columnsIn } from "./index.ts";
import { type Column, columnName, type Form, type FormField, type ReportValues } from "./types.ts";

/** Earlier reports of the same enterprise and form, where there are any. */
export interface EarlierReports {
  lastMonth: ReportValues | null;
  lastYear: ReportValues | null;
}

/** What a base column repeats of last year's report. */
const repeated: Partial<Record<Column, Column>> = { monthBase: "month", ytdBase: "ytd" };
/** Which cumulative column goes on with which column of the month. */
const cumulated: Partial<Record<Column, Column>> = { month: "ytd", monthBase: "ytdBase" };

/**
 * A form before anybody typed into it: the base columns (上年同期) hold what was filed a year ago, all else is empty.
 * @returns every column that is filled in this month
 */
export function prefilled(form: Form, month: Month, { lastYear }: EarlierReports): ReportValues {
  const values: Record<string, number | null> = {};
  for (const field of form.fields) {
    for (const column of columnsIn(form, field, month)) {
      const source = repeated[column];
      values[columnName(field.code, column)] = source ? (lastYear?.[columnName(field.code, source)] ?? null) : null;
    }
  }
  return values;
}

/**
 * The values after one was typed. A cumulative column that is empty, or that is still what this function once made it, follows
 * the month's: previous cumulative + month. One that somebody wrote stays.
 */
export function afterTyping(
  form: Form,
  month: Month,
  earlier: EarlierReports,
  values: ReportValues,
  typed: { field: FormField; column: Column; value: number | null },
): ReportValues {
  const { field, column, value } = typed;
  const name = columnName(field.code, column);
  const after = { ...values, [name]: value };
  const ytd = cumulated[column];
  if (!ytd || !columnsIn(form, field, month).includes(ytd)) return after;
  const ytdName = columnName(field.code, ytd);
  const sum = (thisMonth: number | null) => cumulative(form, month, earlier, field, ytd, thisMonth);
  const held = values[ytdName] ?? null;
  const isFollowing = held === null || held === sum(values[name] ?? null);
  return isFollowing ? { ...after, [ytdName]: sum(value) } : after;
}

/**
 * Previous cumulative + month.
 * @returns null when either is not known; in a form's first period of the year the month alone
 */
function cumulative(
  form: Form,
  month: Month,
  { lastMonth }: EarlierReports,
  { code, decimals }: FormField,
  ytd: Column,
  thisMonth: number | null,
): number | null {
  const isFirst = monthOfYear(month) === (form.janFebCombined ? 2 : 1);
  const before = isFirst ? 0 : (lastMonth?.[columnName(code, ytd)] ?? null);
  if (thisMonth === null || before === null) return null;
  // 0.1 + 0.2 must be 0.3 on the form.
  return Math.round((before + thisMonth) * 10 ** decimals) / 10 ** decimals;
}
