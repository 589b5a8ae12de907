import { type Column, type Form, type FormField, form, type ReportColumn, reportColumns } from "@diaodu/core/collect";
import { type Month, monthOfYear } from "@diaodu/core/period";
import { nameOf, useLanguage, useText } from "../texts/index.ts";
import type { ReportState } from "./answers.ts";
import { useFormCode } from "./choices.ts";
import { reportTexts } from "./texts.ts";

/** Official words of a report's state: 未报, 正在填, 已报待审 … */
export function useStateWord() {
  const text = useText(reportTexts);
  return (state: ReportState): string => text(`state.${state}`);
}

/** Name of the page's form in the page's language. */
export const useFormName = (): string => nameOf(form(useFormCode()), useLanguage());

export function useFieldWord() {
  const language = useLanguage();
  return (field: FormField): string => nameOf(field, language);
}

/** What the columns of a form are called in a month: 本月, 1—4月, 上年同月, 上年1—4月; of a quarterly form 本季末. */
export function useColumnWord({ frequency }: Form, month: number) {
  const text = useText(reportTexts);
  const details = { month: monthOfYear(month as Month) };
  return (column: Column): string => {
    if (frequency === "quarter" && column === "month") return text("column.quarter");
    if (frequency === "quarter" && column === "monthBase") return text("column.quarterBase");
    return text(`column.${column}`, details);
  };
}

/** A column by its database name, as people call it: 工业总产值 1—4月. */
export function useColumnTitle(form: Form, month: number) {
  const fieldWord = useFieldWord();
  const columnWord = useColumnWord(form, month);
  return (name: string): string => {
    const found = columnNamed(form, name);
    return found ? `${fieldWord(found.field)} ${columnWord(found.column)}` : name;
  };
}

/** A column by its database name: output_ytd_base. */
export const columnNamed = (form: Form, name: string): ReportColumn | undefined =>
  reportColumns(form).find((column) => column.name === name);

/** A filed value as forms print it: thousands parted, as many decimals as were filed; a dash where nothing was. */
export const filed = (value: number | null | undefined): string =>
  value === null || value === undefined
    ? "—"
    : value.toLocaleString("zh-CN", { maximumFractionDigits: 4 }).replace("-", "−");
