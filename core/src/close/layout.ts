import { type Column, columnName, type Form } from "../collect/index.ts";

/**
 * Sums of the form's main field in one cell of the cube. The comparable panel (可比口径) of a month is the enterprises that
 * report and file their own value of last year; the `y…` sums are of the year to date, on the same month's panel.
 * February's month sums of a form with January and February in one hold 1-2月.
 */
export const mainSums = [
  "n", // enterprises that reported
  "panel", // of them with a base of their own: the comparable panel
  "cur", // this year's value of the panel
  "base", // last year's value of the panel, as filed this year
  "up", // panel: more than a positive base
  "fall", // panel: less than the base, but not nothing (减产)
  "halted", // nothing now, and something a year ago or last month (停产)
  "ypanel",
  "ycur",
  "ybase",
  "yup",
  "yfall",
  "tot", // this year's value of all that reported
  "ytot",
  "filed", // what enterprises of the panel filed last year in this same cell
  "yfiled",
  "joined", // base of panel enterprises that filed nothing in this cell last year: they came onto the roster or moved in
  "yjoined",
] as const;
export type MainSum = (typeof mainSums)[number];

/** Another quantity of the form: all of it, and this year's and last year's of those that file both. */
export interface OtherSum {
  /** Database column of this year's value in the report. */
  value: string;
  /** Database column of last year's. */
  base: string;
}

/** What a cell of a form's cube holds, in the order of the cube's columns. */
export interface Layout {
  form: Form;
  /** Report columns of the main field; absent where the form has none. */
  main: Partial<Record<Column, string>>;
  others: readonly OtherSum[];
  /** All sum columns of the cube: the main sums, then for each other `<value>_tot, <value>_cur, <value>_base`. */
  columns: readonly string[];
}

/** The cube of a form: the main field in full, and of every other field its widest span. */
export function layoutOf(form: Form): Layout {
  const field = form.fields.find(({ code }) => code === form.main);
  if (!field) throw new Error(`${form.code} has no field ${form.main}`);
  const main = Object.fromEntries(field.columns.map((column) => [column, columnName(field.code, column)]));
  const others = form.fields
    .filter(({ code, indicator }) => code !== form.main && indicator)
    .map(({ code, columns }) => {
      const span = columns.includes("ytd") ? ("ytd" as const) : ("month" as const);
      return { value: columnName(code, span), base: columnName(code, span === "ytd" ? "ytdBase" : "monthBase") };
    });
  const columns = [...mainSums, ...others.flatMap(({ value }) => [`${value}_tot`, `${value}_cur`, `${value}_base`])];
  return { form, main, others, columns };
}
