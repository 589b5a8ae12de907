import {
  type Column,
  columnName,
  columnsIn,
  type FormCode,
  form as formOf,
  type ReportValues,
} from "@diaodu/core/collect";
import type { Month } from "@diaodu/core/period";
import type { Random } from "../random.ts";

/** A report in the making: what is true, and what the bureau holds of the one before. */
export interface Draw {
  form: FormCode;
  month: Month;
  values: ReportValues;
  before: ReportValues | null;
  filedLastYear: boolean;
  random: Random;
}

export interface Spoiled {
  values: ReportValues;
  /** Column that is wrong first of all. */
  field: string;
  note: string;
}

/** Spoils a report in one way, or null where this report does not lend itself to it. */
export type Spoil = (draw: Draw) => Spoiled | null;

/** Below this many units a slip or a slight change would be nothing. */
export const worthwhile = 300;

export const number = (values: ReportValues, column: string): number => values[column] ?? 0;

export function isAsked({ form, month }: Draw, field: string, column: Column): boolean {
  const found = formOf(form).fields.find(({ code }) => code === field);
  return found !== undefined && columnsIn(formOf(form), found, month).includes(column);
}

/** Column that holds a field's newest figure: the month's; in February and on the finance form the cumulative one. */
export const newest = (draw: Draw, field: string): string =>
  isAsked(draw, field, "month") ? field : columnName(field, "ytd");

/** Sets a field's newest figure; a month's change goes on into the year to date unless `carried` says no. */
export function set(draw: Draw, field: string, value: number, carried = true): ReportValues {
  const column = newest(draw, field);
  const ytd = columnName(field, "ytd");
  const change = value - number(draw.values, column);
  const sum = carried && column !== ytd && ytd in draw.values ? { [ytd]: number(draw.values, ytd) + change } : {};
  return { ...draw.values, ...sum, [column]: value };
}

/** One column emptied to zero where there should be something. */
export const emptied =
  (column: string, note: string): Spoil =>
  ({ values }) =>
    number(values, column) > 0 ? { values: { ...values, [column]: 0 }, field: column, note } : null;

const slips = [10, 10, 10, 100, 1000, 1000, 10_000, 0.1, 0.1, 0.01, 0.001] as const;
const slipNote = (factor: number) => `计量单位错误，误为应报数的${factor}倍`;

/** All of these fields in a wrong unit, in half of the cases with the cumulative figure still right. */
export const slipped =
  (...fields: readonly [string, ...string[]]): Spoil =>
  (draw) => {
    const factor = draw.random.pick(slips);
    const carried = draw.random.chance(0.5);
    const column = newest(draw, fields[0]);
    if (number(draw.values, column) * Math.min(1, factor) < worthwhile / 30) return null;
    const values = fields.reduce((spoiled, field) => {
      const value = Math.round(number(spoiled, newest(draw, field)) * factor);
      return set({ ...draw, values: spoiled }, field, value, carried);
    }, draw.values);
    return { values, field: column, note: slipNote(factor) };
  };

/** Only this column in a wrong unit. */
export const slippedIn =
  (field: string, column: Column): Spoil =>
  (draw) => {
    const name = columnName(field, column);
    const factor = draw.random.pick([10, 100, 1000, 0.1, 0.01]);
    if (!isAsked(draw, field, column) || number(draw.values, name) < worthwhile) return null;
    const values = { ...draw.values, [name]: Math.round(number(draw.values, name) * factor) };
    return { values, field: name, note: slipNote(factor) };
  };

/** Last year's figure is not what was filed last year. */
export const baseChanged: Spoil = (draw) => {
  const { main } = formOf(draw.form);
  const columns = (["monthBase", "ytdBase"] as const).filter((column) => isAsked(draw, main, column));
  const name = columnName(main, draw.random.pick(columns));
  const factor = draw.random.pick([0.6, 0.75, 0.85, 0.92, 1.1, 1.3]);
  if (!draw.filedLastYear || number(draw.values, name) < worthwhile / 10) return null;
  const values = { ...draw.values, [name]: Math.round(number(draw.values, name) * factor) };
  return { values, field: name, note: "同期数与上年上报数不一致，未经批准" };
};

export const signTurned =
  (...fields: readonly [string, ...string[]]): Spoil =>
  (draw) => {
    const column = newest(draw, draw.random.pick(fields));
    const value = number(draw.values, column);
    return value > 0 ? { values: { ...draw.values, [column]: -value }, field: column, note: "误填负号" } : null;
  };
