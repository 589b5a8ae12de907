import { columnName, type Form, type FormField, type ReportValues } from "./types.ts";

/** Values as the database holds them: whole numbers of a form's unit × 10^decimals. @example 12.34 万千瓦时 → 1234 */
export const toStored = (form: Form, values: ReportValues): ReportValues =>
  converted(form, values, (value, { decimals }) => Math.round(value * 10 ** decimals));

/** Values in the form's units. */
export const fromStored = (form: Form, values: ReportValues): ReportValues =>
  converted(form, values, (value, { decimals }) => value / 10 ** decimals);

/** The field that a column belongs to. @example fieldOf(outputForm, "electricity_ytd")?.code // electricity */
export const fieldOf = ({ fields }: Form, name: string): FormField | undefined =>
  fields.find(({ code, columns }) => columns.some((column) => columnName(code, column) === name));

function converted(form: Form, values: ReportValues, convert: (value: number, field: FormField) => number) {
  const all: Record<string, number | null> = {};
  for (const [name, value] of Object.entries(values)) {
    const field = fieldOf(form, name);
    all[name] = value === null || !field ? value : convert(value, field);
  }
  return all;
}
