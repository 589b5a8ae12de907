/** The four columns of a statutory form: this period and the year to date, each of this year and of last year. */
export type Column = "month" | "monthBase" | "ytd" | "ytdBase";
export const columnsOfForms: readonly Column[] = ["month", "monthBase", "ytd", "ytdBase"];

export type FormCode = "output" | "finance" | "labour";

/** One line of a form (指标): up to four numbers. */
export interface FormField {
  /** Snake-free lower-case word; with a column's suffix the name of a database column. */
  code: string;
  name: string;
  english: string;
  /** Code in the indicator catalogue that its sums are figures of; absent: summed for checks only. */
  indicator?: string;
  /** As printed on the form. Stored are whole numbers of `unit` × 10^decimals. */
  unit: string;
  decimals: number;
  columns: readonly Column[];
  /** May be negative (profit). */
  signed?: boolean;
  /** Words by which a clerk's table may head the line's columns. */
  aliases: readonly string[];
}

/** A reporting form as declared: what a city changes is the declaration, not the code. */
export interface Form {
  code: FormCode;
  name: string;
  english: string;
  frequency: "month" | "quarter";
  /** January is not collected; February's form holds 1-2月 in its cumulative columns and leaves the month's empty. */
  janFebCombined: boolean;
  /** The field whose growth on the comparable panel the close computes. */
  main: string;
  fields: readonly FormField[];
}

/** Values of one report: what was filed, in the form's units; null where a cell was left empty. */
export type ReportValues = Readonly<Record<string, number | null>>;

/** Key of a value in `ReportValues`, and the name of its database column: output, output_base, output_ytd, output_ytd_base. */
export const columnName = (field: string, column: Column): string => field + suffixes[column];

const suffixes: Record<Column, string> = { month: "", monthBase: "_base", ytd: "_ytd", ytdBase: "_ytd_base" };
