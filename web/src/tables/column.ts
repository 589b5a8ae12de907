import type { ReactNode } from "react";
import type { Figure } from "../api.ts";
import type { FigureForm } from "../figures/index.ts";

/** One column as data: the screen, the sorting, the paper and the workbook are all made from it. */
export interface Column<Row> {
  key: string;
  title: string;
  /** Stands under the title; the cells then hold bare numbers. */
  unit?: string;
  /** Columns that follow each other under one group share a head. */
  group?: string;
  /** The figure of a row; a column of figures is aligned at the right. */
  figure?: (row: Row) => Figure | undefined;
  form?: FigureForm;
  /** The words of a row, for a column of words. */
  words?: (row: Row) => string;
  /** A plain number that is no statistic: how many enterprises reported, a value as filed. Set, sorted and exported as a number. */
  count?: (row: Row) => number | null;
  /** Decimals of such numbers on the page; whole ones unless said. */
  decimals?: number;
  /** How the cell is drawn where it is more than its figure or words: a link, a spark line. */
  draw?: (row: Row) => ReactNode;
  /** Depth of tint behind a figure, -1 to 1: a heat table's cell. */
  tint?: (row: Row) => number | undefined;
  /** Not for sorting or the workbook (a drawing). */
  drawingOnly?: boolean;
  /** Left out on a phone. */
  wideOnly?: boolean;
  /** Left out on paper, for older months of a wide table; a whole group at a time. */
  screenOnly?: boolean;
  /** Words that are counts, set like figures. */
  alignEnd?: boolean;
  /** Not on the page, where another column carries it (the unit behind a number). */
  workbookOnly?: boolean;
}

/** How a column's cells and head are set. */
export const classOf = <Row>({ figure, count, alignEnd, drawingOnly, wideOnly, screenOnly }: Column<Row>): string =>
  [
    (figure || count || alignEnd) && "is-figure",
    drawingOnly && "is-drawing",
    wideOnly && "wide-only",
    screenOnly && "no-print",
  ]
    .filter(Boolean)
    .join(" ");

export interface Sorting {
  key: string;
  descending: boolean;
}

/** Rows in the order of a column; rows without a value stay last in either direction, in the order they came. */
export function sorted<Row>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  sorting: Sorting | undefined,
): Row[] {
  const column = columns.find(({ key }) => key === sorting?.key);
  if (!sorting || !column) return [...rows];
  const sign = sorting.descending ? -1 : 1;
  const { figure, count, words } = column;
  if (figure || count) {
    const value = (row: Row) => figure?.(row)?.value ?? count?.(row) ?? undefined;
    const known = rows.filter((row) => value(row) !== undefined);
    const unknown = rows.filter((row) => value(row) === undefined);
    return [...known.sort((a, b) => sign * ((value(a) ?? 0) - (value(b) ?? 0))), ...unknown];
  }
  const collator = new Intl.Collator("zh-CN");
  return [...rows].sort((a, b) => sign * collator.compare(words?.(a) ?? "", words?.(b) ?? ""));
}
