import { type Month, monthOfYear } from "../../period/index.ts";
import { financeForm } from "./finance.ts";
import { labourForm } from "./labour.ts";
import { outputForm } from "./output.ts";
import { type Column, columnName, type Form, type FormCode, type FormField } from "./types.ts";

export * from "./merge.ts";
export * from "./prefill.ts";
export * from "./read-input.ts";
export * from "./spread.ts";
export * from "./types.ts";

/** All forms, in the order in which enterprises fill them. */
export const forms: readonly Form[] = [outputForm, financeForm, labourForm];

export const form = (code: FormCode): Form => {
  const found = forms.find((each) => each.code === code);
  if (!found) throw new Error(`no form ${code}`);
  return found;
};

/** Names of all database columns of a form's values, in the form's order. */
export const valueColumns = ({ fields }: Form): string[] =>
  fields.flatMap(({ code, columns }) => columns.map((column) => columnName(code, column)));

/** Whether a form is collected for this month. @example isCollectedIn(form("output"), 202601) // false */
export function isCollectedIn({ frequency, janFebCombined }: Form, month: Month): boolean {
  const at = monthOfYear(month);
  return frequency === "quarter" ? at % 3 === 0 : !(janFebCombined && at === 1);
}

/** The columns a respondent fills in a month: February's month columns stay empty where January and February are one. */
export function columnsIn({ janFebCombined }: Form, field: FormField, month: Month): Column[] {
  const isCombined = janFebCombined && monthOfYear(month) === 2 && field.columns.includes("ytd");
  return field.columns.filter((column) => !isCombined || column.startsWith("ytd"));
}
