import type { Span } from "../../period/index.ts";
import { takeUnits } from "../read-table/units.ts";
import type { Column, Frame } from "./frame.ts";
import type { Row } from "./row.ts";
import { type Saying, sayingOf } from "./saying.ts";

/** A value column beside its left neighbours, which may say what it leaves out. */
export interface ColumnBeside {
  column: Column;
  saying: Saying;
  spanBeside: Span | null;
}

/** 累计值 | 增速: what a column leaves open, the nearest column to its left says. */
export function valueColumns({ columns }: Frame): ColumnBeside[] {
  const beside: ColumnBeside[] = [];
  let contents: string[] = [];
  let span: Span | null = null;
  for (const column of columns) {
    if (column.role !== "value") continue;
    const { saying } = column;
    const isSaid = saying.contents.length > 0;
    if (isSaid && saying.contents.join() !== contents.join()) span = null;
    if (isSaid) contents = saying.contents;
    const isBare = saying.measure !== null && !isSaid;
    beside.push({ column, saying: isBare ? { ...saying, contents } : saying, spanBeside: span });
    span = saying.period?.span ?? span;
  }
  return beside;
}

/** Where each row says what its own col1 … colN hold. */
export function ofRow(beside: ColumnBeside, columns: readonly ColumnBeside[], row: Row): ColumnBeside {
  if (row.titles.length === 0) return beside;
  const position = columns.indexOf(beside) + 1;
  const saying = sayingOf(row.titles[position] ?? "");
  const said = row.titles.slice(1, position).map((title) => sayingOf(title).period?.span);
  return { column: beside.column, saying, spanBeside: said.findLast((span) => span != null) ?? null };
}

/** The month that any title of the row says: 2016年累计 beside 12月止累计 is that of December. */
export const monthBeside = ({ titles }: Row): number | null =>
  titles.map((title) => sayingOf(title).period?.month).find((month) => month != null) ?? null;

export const unitsOf = (words: string): readonly string[] => takeUnits(words).units;
