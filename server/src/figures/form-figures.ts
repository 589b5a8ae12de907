import { type Indicator, indicator } from "@diaodu/core/catalogue";
import { columnName, type Form, type FormField, forms } from "@diaodu/core/collect";
import { type Month, monthOfYear, type Span } from "@diaodu/core/period";
import type { StoredReport } from "../collect/index.ts";

/** A line of a form whose sums are figures of an indicator. */
export interface FormFigure {
  form: Form;
  field: FormField;
  of: Indicator;
  /** Spans of which the close keeps sums: all of the main field, of another one its widest. */
  spans: Span[];
}

/** Everything that the forms make figures of, in their order; only what can be added up has pulls. */
export const formFigures: readonly FormFigure[] = forms.flatMap((form) =>
  form.fields.flatMap((field) => {
    const of = field.indicator === undefined ? null : indicator(field.indicator);
    return of?.additive ? [{ form, field, of, spans: spansOf(form, field) }] : [];
  }),
);

function spansOf(form: Form, field: FormField): Span[] {
  const filed: Span[] = field.columns.includes("ytd") ? ["ytd"] : [];
  const isMain = field.code === form.main;
  if (field.columns.includes("month") && (isMain || filed.length === 0)) filed.push("month");
  return filed;
}

/** @example formFigure("industrial-output")?.form.code // "output" */
export const formFigure = (code: string): FormFigure | undefined => formFigures.find(({ of }) => of.code === code);

/** The line whose growth the close computes: what tells whether an enterprise halted. */
export function mainLine(form: Form): FormFigure {
  const found = formFigures.find((line) => line.form === form && line.field.code === form.main);
  if (!found) throw new Error(`the main line of ${form.code} is no figure`);
  return found;
}

/** The span in which a form's main line is read: the year to date where it is filed. */
export const usualSpanOf = ({ spans }: FormFigure): Span => (spans.includes("ytd") ? "ytd" : "month");

/** The span of which a month has figures: February of what is counted for January and February together has its year to date only. */
export const spanIn = ({ form, spans }: FormFigure, span: Span, month: Month): Span =>
  span === "month" && form.janFebCombined && monthOfYear(month) === 2 && spans.includes("ytd") ? "ytd" : span;

/** What one enterprise filed of a form's line in a span: this year and last, as stored. */
export interface Filed {
  now: number | null;
  base: number | null;
}

/** February of a form that counts January and February together has its month in the columns of the year to date. */
export function filedIn({ form, field }: Pick<FormFigure, "form" | "field">, span: Span, report: StoredReport): Filed {
  const { columns, code } = field;
  const inYtd = span === "ytd" || (form.janFebCombined && monthOfYear(report.month as Month) === 2);
  const isYtd = inYtd && columns.includes("ytd");
  return {
    now: report.values[columnName(code, isYtd ? "ytd" : "month")] ?? null,
    base: report.values[columnName(code, isYtd ? "ytdBase" : "monthBase")] ?? null,
  };
}
