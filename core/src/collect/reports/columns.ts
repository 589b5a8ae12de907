import { addMonths, type Month, monthOfYear } from "../../period/index.ts";
import { type Column, columnName, columnsIn, type Form, type FormField, isCollectedIn } from "../forms/index.ts";

/** One value of a form: a line and a column of it. */
export interface ReportColumn {
  /** Key in ReportValues and database column: output_ytd_base. */
  name: string;
  field: FormField;
  column: Column;
}

/** All values of a form, in its order. */
export const reportColumns = ({ fields }: Form): ReportColumn[] =>
  fields.flatMap((field) => field.columns.map((column) => ({ name: columnName(field.code, column), field, column })));

/** Those that are filled for a month: of February's output form only the cumulative ones. */
export const reportColumnsIn = (form: Form, month: Month): ReportColumn[] =>
  reportColumns(form).filter(({ field, column }) => columnsIn(form, field, month).includes(column));

const words: Record<Column, string> = {
  month: "本月",
  monthBase: "上年同期本月",
  ytd: "1-本月",
  ytdBase: "上年同期1-本月",
};

/** What a column is called on the form, under its line's name. */
export const columnWords = (form: Form, column: Column): string =>
  form.frequency === "quarter" ? words[column].replace("本月", "本季") : words[column];

/** @example reportColumnTitle(form("output"), "output_ytd") // "工业总产值（1-本月）" */
export function reportColumnTitle(form: Form, name: string): string {
  const found = reportColumns(form).find((each) => each.name === name);
  return found ? `${found.field.name}（${columnWords(form, found.column)}）` : name;
}

export const mainField = (form: Form): FormField => {
  const field = form.fields.find(({ code }) => code === form.main);
  if (!field) throw new Error(`${form.code} has no field ${form.main}`);
  return field;
};

/** The collected month before (-1) or after (1) a month: December before February where January is not collected. */
export function collectedBeside(form: Form, month: Month, direction: -1 | 1): Month {
  let beside = addMonths(month, direction);
  while (!isCollectedIn(form, beside)) beside = addMonths(beside, direction);
  return beside;
}

/** January and February stand together in this month's form. */
export const isCombined = (form: Form, month: Month): boolean => form.janFebCombined && monthOfYear(month) === 2;
